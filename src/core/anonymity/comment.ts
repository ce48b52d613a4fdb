import { utf8 } from '#src/core/anonymity/bytes.ts'

/** Characters (code points) of one comment at most, and its bytes as JSON-escaped UTF-8 without the quotes. */
export const COMMENT_CHARACTERS = 600
const COMMENT_BYTES = 1_200

/** Why a comment could not be counted; `null` where it can. */
export function commentFault(text: string): 'too-long' | 'control-character' | null {
  if (UNWRITABLE.test(text)) return 'control-character'
  if (text.length <= COMMENT_BYTES / LONGEST_ESCAPE) return null
  if (characters(text) > COMMENT_CHARACTERS) return 'too-long'
  return utf8(JSON.stringify(text)).length - 2 > COMMENT_BYTES ? 'too-long' : null
}

/** A comment as typed or pasted, made fit to send: line ends as LF, no other control character, no blank edges. */
export function tidyComment(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(/\t/g, ' ').replace(EVERY_UNWRITABLE, '').trim()
}

// Control characters but LF, and halves of surrogate pairs, which UTF-8 cannot hold.
const UNWRITABLE = /[^\P{Cc}\n]|\p{Cs}/u
const EVERY_UNWRITABLE = new RegExp(UNWRITABLE, 'gu')
const LONGEST_ESCAPE = 6

function characters(text: string): number {
  let count = 0
  for (const _ of text) count++
  return count
}
