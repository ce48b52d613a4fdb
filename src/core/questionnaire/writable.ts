/**
 * What no text of a questionnaire may hold: control characters but LF, and the invisible marks that turn the direction
 * of writing. None of its languages needs them, and an override reorders whatever stands beside it on a page.
 */
export const UNWRITABLE = /[^\P{Cc}\n]|[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u

/** Whether a text has a sign that anybody sees: one of spaces and invisible marks alone is blank. */
export const isVisible = (text: string): boolean => /[\p{L}\p{N}\p{P}\p{S}]/u.test(text)

/**
 * A text as typed or pasted, made fit to keep: in one line, without what nobody sees or can write, without blank edges.
 * Non-breaking spaces, joiners of emoji and soft hyphens stay; what nobody would see at all is an empty text.
 */
export function tidyText(text: string): string {
  const kept = text.toWellFormed().replace(LINE_ENDS, ' ').replace(EVERY_UNWRITABLE, '').trim()
  return isVisible(kept) ? kept : ''
}

const LINE_ENDS = / *[\t\n\v\f\r\u0085\u2028\u2029]+ */g
const EVERY_UNWRITABLE = new RegExp(UNWRITABLE, 'gu')
