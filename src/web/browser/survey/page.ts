import type { MessageId } from '#src/web/browser/survey/message-of.ts'

/** An element that the page always has; a page without it is an error of ours. */
export function element<Kind extends HTMLElement = HTMLElement>(id: string): Kind {
  const found = document.getElementById(id)
  if (!found) throw new Error(`the page has no #${id}`)
  return found as Kind
}

/** Puts values into the sentence that the element carries, as text. */
export function fill<Kind extends HTMLElement>(
  target: Kind,
  values: Readonly<Record<string, string | number>>,
  sentence = target.dataset.fill ?? '',
): Kind {
  target.textContent = sentence.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name]))
  return target
}

/** Shows one of the page's own messages; `retry` is what its button does, if it has one. */
export function show(
  message: MessageId,
  retry: (() => void) | null = null,
  place: 'status' | 'send-status' | 'card-status' = 'status',
) {
  const content = element<HTMLTemplateElement>(`message-${message}`).content.cloneNode(true)
  element(place).replaceChildren(content)
  const button = element(place).querySelector('[data-retry]')
  if (button && retry) button.addEventListener('click', retry)
  else button?.remove()
}

export function hideStatus() {
  element('status').replaceChildren()
}

/** The invitation lives in the fragment, so a change of language must carry it along. */
export function keepFragment() {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('.languages a')) {
    link.hash = location.hash
  }
}
