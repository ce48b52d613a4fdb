import { tidyComment } from '#src/core/anonymity/comment.ts'
import type { Answers } from '#src/core/anonymity/payload.ts'
import { offerClearing } from '#src/web/browser/survey/clearing.ts'
import { countCharacters } from '#src/web/browser/survey/count-characters.ts'
import { hintAtNames } from '#src/web/browser/survey/hint-at-names.ts'
import { element, fill } from '#src/web/browser/survey/page.ts'

type Fields = Readonly<Record<string, string>>

/** Keeps the form on this device, counts progress and characters, and reads the answers to send. */
export function followAnswers(
  form: HTMLFormElement,
  kept: Fields,
  keep: (fields: Fields) => Promise<void>,
) {
  restore(form, kept)
  const update = () => {
    tellProgress(form)
    offerClearing(form)
    for (const text of textsOf(form)) countCharacters(text, form.dataset)
    hintAtNames(textsOf(form))
  }
  update()
  form.addEventListener('input', update)
  // At once on every change; a text in the making also when the page is left.
  // Never behind the sending: then the device keeps the receipt and not one answer.
  const save = () => {
    if (!form.hidden) void keep(fieldsOf(form))
  }
  form.addEventListener('change', save)
  document.addEventListener('visibilitychange', save)
  return { read: () => answersIn(form), areFit: () => focusFirstUnfit(form) }
}

function restore(form: HTMLFormElement, kept: Fields) {
  for (const [name, value] of Object.entries(kept)) {
    const field = form.elements.namedItem(name)
    if (field instanceof RadioNodeList) field.value = value
    else if (field instanceof HTMLTextAreaElement) field.value = value
    else if (field instanceof HTMLSelectElement) field.value = value
  }
}

function tellProgress(form: HTMLFormElement) {
  const total = Number(form.dataset.total)
  const answered = form.querySelectorAll('[type="radio"]:checked').length
  element<HTMLProgressElement>('progress').value = answered
  fill(element('progress-text'), { answered, total })
  fill(element('unanswered'), { count: total - answered }).hidden = answered === total
}

function fieldsOf(form: HTMLFormElement): Fields {
  const fields = [...new FormData(form)].flatMap(([name, value]) =>
    typeof value === 'string' && value !== '' ? [[name, value] as const] : [],
  )
  return Object.fromEntries(fields)
}

function answersIn(form: HTMLFormElement): Answers {
  const chosen = form.querySelectorAll<HTMLInputElement>('[type="radio"]:checked')
  const comments = textsOf(form).map(({ name, value, dataset }) => ({
    question: withoutPrefix(name),
    kind: dataset.kind ?? '',
    text: tidyComment(value),
  }))
  return {
    answers: Object.fromEntries(
      [...chosen].map(({ name, value }) => [
        withoutPrefix(name),
        value === 'na' ? ('na' as const) : Number(value),
      ]),
    ),
    comments: comments.filter(({ text }) => text !== ''),
    segments: Object.fromEntries(
      [...form.querySelectorAll('select')]
        .filter(({ value }) => value !== '')
        .map(({ name, value }) => [withoutPrefix(name), value]),
    ),
  }
}

function focusFirstUnfit(form: HTMLFormElement): boolean {
  const unfit = form.querySelector<HTMLTextAreaElement>('textarea[aria-invalid="true"]')
  unfit?.focus()
  return unfit === null
}

function textsOf(form: HTMLFormElement): HTMLTextAreaElement[] {
  return [...form.querySelectorAll('textarea')]
}

function withoutPrefix(name: string): string {
  return name.slice(name.indexOf('.') + 1)
}
