import { tidyComment } from '#src/core/anonymity/comment.ts'
import { plainWords } from '#src/core/comments/search.ts'
import { Problem } from '#src/core/problem.ts'

/** What stands where a passage was removed. */
export const GAP = '[…]'

/** Characters of a reason at most. */
const LONGEST_REASON = 200

/** How much of a comment was removed: a passage or more, or all of it. */
export type Redaction = 'passage' | 'removed'

/** A comment without what names a person; `text` is empty where nothing is left of it. */
export type Redacted = Readonly<{ text: string; redaction: Redaction; removed: readonly string[] }>

/**
 * A comment with passages replaced by `[…]` (typed `[...]` as well), or removed as a whole (`null`). Words can only be
 * taken out of it: what stays must stand as it stood, else nobody could trust any comment.
 */
export function redact(original: string, wanted: string | null): Redacted {
  const whole = { text: '', redaction: 'removed', removed: [original] } as const
  if (wanted === null) return whole
  const text = tidyComment(wanted).replace(/\[ ?(?:\.\.\.|…) ?\]/g, GAP)
  if (text === '' || text.replaceAll(GAP, '').trim() === '') return whole
  const removed = between(tidyComment(original), text.split(GAP))
  if (!removed) throw new Problem('redaction.text-different')
  if (removed.every((passage) => passage === GAP)) throw new Problem('redaction.nothing-removed')
  return { text, redaction: 'passage', removed }
}

/** What of a text stands between the kept parts, of which the first begins it and the last ends it; `null` = no such text. */
function between(text: string, kept: readonly string[]): string[] | null {
  const [first = '', ...others] = kept
  if (!text.startsWith(first)) return null
  if (others.length === 0) return text === first ? [] : null
  const removed: string[] = []
  let end = first.length
  for (const [at, part] of others.entries()) {
    const isLast = at === others.length - 1
    // a gap stands for one character at least
    const start = isLast ? text.length - part.length : text.indexOf(part, end + 1)
    if (start <= end || !text.startsWith(part, start)) return null
    removed.push(text.slice(end, start))
    end = start + part.length
  }
  return removed
}

/** The reason as it is kept for good, which must not tell again what was removed. */
export function reasonOf(given: string, { removed }: Redacted): string {
  const reason = given.replace(/\s+/g, ' ').trim()
  if (reason === '') throw new Problem('redaction.reason-missing')
  if (reason.length > LONGEST_REASON) throw new Problem('redaction.reason-too-long')
  if (removed.some((passage) => isRepeated(passage, reason)))
    throw new Problem('redaction.reason-repeats')
  return reason
}

const SHORT_PASSAGE = 4
const RUN = 4

/** Whether a reason repeats a name or a number of a short passage, or some words on end of a long one. */
function isRepeated(passage: string, reason: string): boolean {
  const [gone, told] = [plainWords(passage), plainWords(reason)]
  if (gone.length <= SHORT_PASSAGE) {
    const names = passage.match(/\p{Lu}[\p{L}\p{M}]{2,}|\d{3,}/gu) ?? []
    return names.flatMap(plainWords).some((name) => told.includes(name))
  }
  const text = ` ${gone.join(' ')} `
  return told.some((_, at) => {
    const run = told.slice(at, at + RUN)
    return run.length === RUN && text.includes(` ${run.join(' ')} `)
  })
}
