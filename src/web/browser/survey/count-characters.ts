import { commentFault, tidyComment } from '#src/core/anonymity/comment.ts'
import { element, fill } from '#src/web/browser/survey/page.ts'

/** From here on the page counts down: before, a counter only disturbs. */
const NEAR_THE_END = 150

/** Tells below a comment how much may still be written, or that it is too long to be sent. */
export function countCharacters(text: HTMLTextAreaElement, sentences: DOMStringMap) {
  const note = element(`${text.id}-count`)
  const left = Number(text.dataset.maximum) - Array.from(text.value).length
  const isTooLong = commentFault(tidyComment(text.value)) === 'too-long'
  note.dataset.limit ??= note.textContent ?? ''
  note.classList.toggle('wrong', isTooLong)
  text.setAttribute('aria-invalid', String(isTooLong))
  if (isTooLong) fill(note, { over: Math.max(1, -left) }, sentences.tooLong)
  else if (left < NEAR_THE_END) fill(note, { left }, sentences.left)
  else fill(note, {}, note.dataset.limit)
}
