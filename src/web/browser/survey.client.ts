import { sha256, toBase64url, utf8 } from '#src/core/anonymity/bytes.ts'
import {
  fragmentOf,
  type Invitation,
  parseInvitationLink,
  tokenText,
} from '#src/core/anonymity/invitation-link.ts'
import { tellGroup, whenCardIsTyped } from '#src/web/browser/survey/card-entry.ts'
import { followAnswers } from '#src/web/browser/survey/follow-answers.ts'
import { improveLostLink } from '#src/web/browser/survey/lost-link.ts'
import { messageOf } from '#src/web/browser/survey/message-of.ts'
import { element, hideStatus, keepFragment, show } from '#src/web/browser/survey/page.ts'
import { type Ballot, sendBallot } from '#src/web/browser/survey/send.ts'
import { type Frame, fetchFrame } from '#src/web/browser/survey/server.ts'
import { openStore, type Receipt, type Store } from '#src/web/browser/survey/store.ts'

element('nothing-shown').hidden = true
keepFragment()
improveLostLink()
whenCardIsTyped((invitation) => {
  // from here on it is a link like any other: it outlives a reload, and changes the language
  history.replaceState(null, '', fragmentOf(invitation))
  keepFragment()
  void start()
})
await start()

async function start() {
  if (!globalThis.crypto?.subtle) return show('insecure')

  const invitation = parseInvitationLink(location.href)
  offerCards(!invitation)
  if (!invitation) return show('no-invitation')

  show('loading')
  try {
    const store = await openStore(await nameOf(invitation))
    await begin(invitation, await fetchFrame(invitation), store)
  } catch (error) {
    show(messageOf(error), () => void start())
  }
}

function offerCards(isOffered: boolean) {
  const form = document.getElementById('card-form')
  if (form) form.hidden = !isOffered
}

async function begin(invitation: Invitation, frame: Frame, store: Store) {
  const { receipt, ballot, fields } = await store.read()
  tellGroup(invitation, frame)
  if (receipt) return showSent(receipt, 'before')

  const sending = { invitation, frame, store }
  // A ballot that is sealed may have arrived already: it is sent again as it is, never changed.
  if (ballot) return show('network', () => void send(sending, 'status'))

  if (!store.isLasting) show('not-saved')
  else if (Object.keys(fields).length > 0) show('resumed')
  else hideStatus()

  const form = element<HTMLFormElement>('survey')
  const answers = followAnswers(form, fields, (given) => store.write({ fields: given }))
  form.hidden = false
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    if (answers.areFit()) void send({ ...sending, answers: answers.read }, 'send-status')
  })
  element('forget').addEventListener('click', () => void forget(store, form))
}

async function send(ballot: Ballot, place: 'status' | 'send-status') {
  const button = element<HTMLButtonElement>('send')
  button.disabled = true
  show('sending', null, place)
  try {
    showSent(await sendBallot(ballot), 'now')
  } catch (error) {
    button.disabled = false
    const isSealed = (await ballot.store.read()).ballot !== null
    showFailure(error, ballot, isSealed ? 'status' : place)
  }
}

// Sealed answers cannot be changed any more, so the questions go and only the sending is left.
function showFailure(error: unknown, ballot: Ballot, place: 'status' | 'send-status') {
  show(messageOf(error), () => void send(ballot, place), place)
  if (place === 'send-status') return
  element('survey').hidden = true
  element('status').scrollIntoView({ block: 'center' })
}

function showSent(receipt: Receipt, when: 'now' | 'before') {
  const form = element<HTMLFormElement>('survey')
  form.hidden = true
  // a browser that goes back to this page would show them again
  form.reset()
  element('sent').hidden = false
  const file = new Blob([JSON.stringify(receipt, null, 2)], { type: 'application/json' })
  element<HTMLAnchorElement>('receipt').href = URL.createObjectURL(file)
  if (when === 'before') return show('sent-before')
  hideStatus()
  element('sent-title').focus()
}

async function forget(store: Store, form: HTMLFormElement) {
  await store.write({ fields: {} })
  form.reset()
  form.dispatchEvent(new Event('input'))
  show('forgotten', null, 'send-status')
}

// The store's name must not hold the token: who can read it could answer.
async function nameOf({ campaign, token }: Invitation): Promise<string> {
  return toBase64url(await sha256(utf8(`${campaign}/${tokenText(token)}`)))
}
