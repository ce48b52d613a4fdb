import { element } from '#src/web/browser/survey/page.ts'

/** A radio group cannot be left again by itself: each answered item gets a button for it. */
export function offerClearing(form: HTMLFormElement) {
  for (const item of form.querySelectorAll('fieldset')) {
    const isAnswered = item.querySelector(':checked') !== null
    const button = item.querySelector('[data-clear]')
    if (isAnswered && !button) addButton(item)
    if (!isAnswered) button?.remove()
  }
}

function addButton(item: HTMLFieldSetElement) {
  const button = element<HTMLTemplateElement>('clear').content.cloneNode(true)
  item.querySelector('.aside')?.append(button)
  item.querySelector('[data-clear]')?.addEventListener('click', () => clear(item))
}

function clear(item: HTMLFieldSetElement) {
  const radios = [...item.querySelectorAll<HTMLInputElement>('[type="radio"]')]
  for (const radio of radios) radio.checked = false
  radios[0]?.focus()
  item.dispatchEvent(new Event('input', { bubbles: true }))
  item.dispatchEvent(new Event('change', { bubbles: true }))
}
