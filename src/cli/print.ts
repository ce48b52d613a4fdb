/** What a command answers goes to standard output, what it tells on the way to standard error. */
export const print = (text: string) => process.stdout.write(`${text}\n`)
export const tell = (text: string) => process.stderr.write(`${text}\n`)

/** Rewrites the last line of a terminal; elsewhere only the last call shows. */
export function tellProgress(what: string, done: number, total: number) {
  if (!process.stderr.isTTY && done < total) return
  process.stderr.write(`${process.stderr.isTTY ? '\r' : ''}${what} ${done}/${total}`)
  if (done >= total) process.stderr.write('\n')
}
