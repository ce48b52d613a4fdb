import { personalHint } from '#src/core/comments/hint.ts'
import { element } from '#src/web/browser/survey/page.ts'

/** Says below a comment, and once more beside Send, that it seems to tell who is meant. Nothing leaves the page for it. */
export function hintAtNames(texts: readonly HTMLTextAreaElement[]) {
  const [first] = texts.filter(showHint)
  element('send-hint').hidden = !first
  const button = element('send-hint').querySelector('button')
  // a link would put its place where the address holds the invitation
  if (button) button.onclick = () => first?.focus()
}

function showHint(text: HTMLTextAreaElement): boolean {
  const place = text.parentElement?.querySelector<HTMLElement>('.hint')
  const hint = personalHint(text.value)
  if (!place || (place.dataset.hint ?? null) === hint) return hint !== null
  delete place.dataset.hint
  if (hint) place.dataset.hint = hint
  // said once, not again with every letter
  const said = hint ? element<HTMLTemplateElement>(`hint-${hint}`).content.cloneNode(true) : ''
  place.replaceChildren(said)
  return hint !== null
}
