import { readSettings } from '#src/config.ts'
import type { Actor } from '#src/core/permission.ts'
import type { Context } from '#src/services/context.ts'
import { wire } from '#src/wire.ts'

/** Whoever holds the machine holds the installation: the audit log names the command line. */
export const COMMAND_LINE: Actor = {
  id: 'command-line',
  kind: 'token',
  name: 'command line',
  roles: ['administrator', 'hr'],
  departments: [],
}

export async function withContext<Result>(
  work: (context: Context) => Promise<Result>,
): Promise<Result> {
  const { context, close } = await wire(readSettings())
  try {
    return await work(context)
  } finally {
    await close()
  }
}
