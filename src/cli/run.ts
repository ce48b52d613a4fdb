import { COMMANDS } from '#src/cli/commands.ts'
import { Problem } from '#src/core/problem.ts'
import { problemSentences } from '#src/core/words/problem-sentences.ts'

/** Runs a command of the command line; returns the exit code. */
export async function run([name = 'help', ...words]: string[]): Promise<number> {
  const load = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined
  try {
    if (!load) throw new Error(`There is no command "${name}". See "npm run septet -- help".`)
    const command = await load()
    await command(words)
    return 0
  } catch (error) {
    console.error(sentenceOf(error))
    return 1
  }
}

function sentenceOf(error: unknown): string {
  if (error instanceof Problem) return problemSentences('en', error).join('\n')
  if (!(error instanceof Error)) return String(error)
  return error.cause instanceof Error ? `${error.message}: ${error.cause.message}` : error.message
}
