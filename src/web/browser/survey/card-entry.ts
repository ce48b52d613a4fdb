import { checkNumber } from '#src/core/anonymity/card-code.ts'
import { CARD_TOKEN_BYTES, type Invitation } from '#src/core/anonymity/invitation-link.ts'
import { messageOf } from '#src/web/browser/survey/message-of.ts'
import { element, fill, show } from '#src/web/browser/survey/page.ts'
import { type Frame, typedInvitation } from '#src/web/browser/survey/server.ts'

/** Takes over the form in which the code of a card is typed, on pages that have one. */
export function whenCardIsTyped(begin: (invitation: Invitation) => void) {
  const form = document.getElementById('card-form') as HTMLFormElement | null
  form?.addEventListener('submit', (event) => {
    event.preventDefault()
    void enter(form, begin)
  })
}

async function enter(form: HTMLFormElement, begin: (invitation: Invitation) => void) {
  const field = element<HTMLInputElement>('card-code')
  show('loading', null, 'card-status')
  try {
    const invitation = await typedInvitation(location.pathname.split('/')[2] ?? '', field.value)
    element('card-status').replaceChildren()
    form.reset()
    begin(invitation)
  } catch (error) {
    show(messageOf(error), () => void enter(form, begin), 'card-status')
    field.focus()
  }
}

/** Says with whom the answers are counted, and to whoever has a card which manifest this page believes. */
export function tellGroup({ token, manifestHash }: Invitation, { group }: Frame) {
  const { label, invited } = group
  fill(element('group'), { label, invited }).hidden = false
  const check = document.getElementById('check')
  if (check && token.length === CARD_TOKEN_BYTES)
    fill(check, { number: checkNumber(manifestHash) }).hidden = false
}
