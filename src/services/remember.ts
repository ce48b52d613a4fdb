import type { Context } from '#src/services/context.ts'

const memories = new WeakMap<Context['database'], Map<string, unknown>>()

/** A value that is made once per installation and name, and kept in memory. Only for what never changes. */
export async function remember<Value>(
  { database }: Pick<Context, 'database'>,
  name: string,
  make: () => Promise<Value>,
): Promise<Value> {
  const memory = memoryOf(database)
  const known = memory.get(name) as Promise<Value> | undefined
  if (known) return known

  const making = make()
  memory.set(name, making)
  // a failure is not remembered: the next who asks tries again
  making.catch(() => memory.delete(name))
  return making
}

/** Forgets everything whose name starts so: the keys of a campaign that is closed. */
export function forget({ database }: Pick<Context, 'database'>, prefix: string) {
  const memory = memoryOf(database)
  for (const name of memory.keys()) if (name.startsWith(prefix)) memory.delete(name)
}

function memoryOf(database: Context['database']): Map<string, unknown> {
  const memory = memories.get(database) ?? new Map<string, unknown>()
  memories.set(database, memory)
  return memory
}
