import { concat, endsOf, utf8 } from '#src/core/anonymity/bytes.ts'

/** A comment of an opened ballot: `question` = the place of its question in the questionnaire. */
export type OpenedComment = Readonly<{ group: number; question: number; text: string }>

/**
 * Comments in four pieces of memory, in their order; `ends` = where each text ends in `texts`, UTF-8. As objects those
 * of 100,000 people would be work for the collector of garbage until the campaign is closed.
 */
export type PackedComments = Readonly<{
  groups: Uint32Array
  questions: Uint8Array
  ends: Uint32Array
  texts: Uint8Array
}>

export function packComments(comments: readonly OpenedComment[]): PackedComments {
  const texts = comments.map(({ text }) => utf8(text))
  return {
    groups: Uint32Array.from(comments, ({ group }) => group),
    questions: Uint8Array.from(comments, ({ question }) => question),
    ends: endsOf(texts),
    texts: concat(...texts),
  }
}

/** The comments of all parts, one part behind the other. */
export function joinComments(parts: readonly PackedComments[]): PackedComments {
  const before = endsOf(parts.map(({ texts }) => texts))
  return {
    groups: Uint32Array.from(parts.flatMap(({ groups }) => [...groups])),
    questions: Uint8Array.from(parts.flatMap(({ questions }) => [...questions])),
    ends: Uint32Array.from(
      parts.flatMap(({ ends }, at) => [...ends].map((end) => end + (before[at - 1] ?? 0))),
    ),
    texts: concat(...parts.map(({ texts }) => texts)),
  }
}

/** The comment at a place; throws a RangeError where there is none. */
export function commentAt({ groups, questions, ends, texts }: PackedComments, at: number) {
  const [group, question, end] = [groups[at], questions[at], ends[at]]
  if (group === undefined || question === undefined || end === undefined)
    throw new RangeError(`There is no comment ${at}`)
  const text = decoder.decode(texts.subarray(ends[at - 1] ?? 0, end))
  return { group, question, text } satisfies OpenedComment
}

// a byte order mark is a letter of the comment
const decoder = new TextDecoder('utf-8', { ignoreBOM: true })
