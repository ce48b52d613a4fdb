import { element } from '#src/web/browser/survey/page.ts'

/** Asks for the link again without leaving the page; the answer is the same for every address. */
export function improveLostLink() {
  const form = element<HTMLFormElement>('link-form')
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    void request(form)
  })
  // The fragment names the place to go to, so it is opened by hand: the invitation must stay in the address.
  document.addEventListener('click', (event) => {
    const link = (event.target as Element).closest('a[href="#lost-link"]')
    if (!link) return
    event.preventDefault()
    element<HTMLDetailsElement>('lost-link').open = true
    element('link-email').focus()
  })
}

async function request(form: HTMLFormElement) {
  const email = new FormData(form).get('email')
  const headers = { 'content-type': 'application/json' }
  const body = JSON.stringify({ email })
  const reply = await fetch(form.action, { method: 'POST', headers, body }).catch(() => null)
  // Without an answer the plain form still goes its own way.
  if (!reply?.ok) return form.submit()
  form.hidden = true
  element('link-sent').hidden = false
}
