import { Problem } from '#src/core/problem.ts'
import { NetworkFailure } from '#src/web/browser/survey/message-of.ts'
import { element } from '#src/web/browser/survey/page.ts'

const PARTS = ['make', 'kept', 'hand-over', 'over'] as const
export type Part = (typeof PARTS)[number]

/** Shows one part of the page and none of the others. */
export function showPart(part: Part) {
  for (const one of PARTS) element(`part-${one}`).hidden = one !== part
}

/** Leads somebody who has just finished a part to the next, also those who do not see it. */
export function goToPart(part: Part) {
  showPart(part)
  element(`part-${part}`).querySelector('h2')?.focus()
}

/** Puts one of the page's own messages into a place. */
export function tell(place: HTMLElement, message: string) {
  const known = document.getElementById(`message-${message}`)
  const template = known ?? element('message-request.malformed')
  place.replaceChildren((template as HTMLTemplateElement).content.cloneNode(true))
  place.scrollIntoView({ block: 'nearest' })
}

/** What is said when a work is done; `null` where the page shows it by itself. */
type Work = () => Promise<string | null>

/** Does a work, saying meanwhile that it is under way and afterwards why it could not be done. */
export async function attempt(place: HTMLElement, message: string, work: Work) {
  tell(place, message)
  try {
    const done = await work()
    if (done) tell(place, done)
    else place.replaceChildren()
  } catch (error) {
    if (error instanceof Problem) tell(place, error.key)
    else if (error instanceof NetworkFailure) tell(place, 'network')
    else throw error
  }
}

/** Handles the sending of a form; while its work is under way it is not sent twice. */
export function onSend(id: string, work: (fields: FormData) => Promise<string | null>) {
  const form = element<HTMLFormElement>(id)
  const button = form.querySelector('button')
  const place = form.querySelector<HTMLElement>('[data-status]')
  if (!button || !place) throw new Error(`the form #${id} is not whole`)
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    const fields = new FormData(form)
    button.disabled = true
    void attempt(place, 'working', () => work(fields)).finally(() => {
      button.disabled = false
    })
  })
}
