import type { Invitation } from '#src/core/anonymity/invitation-link.ts'
import type { Answers } from '#src/core/anonymity/payload.ts'
import { Problem } from '#src/core/problem.ts'
import { countDown, watchForIdleness } from '#src/web/browser/kiosk/idle.ts'
import { tellGroup, whenCardIsTyped } from '#src/web/browser/survey/card-entry.ts'
import { followAnswers } from '#src/web/browser/survey/follow-answers.ts'
import { type MessageId, messageOf } from '#src/web/browser/survey/message-of.ts'
import { element, hideStatus, show } from '#src/web/browser/survey/page.ts'
import { sendBallot } from '#src/web/browser/survey/send.ts'
import { fetchFrame, fetchState } from '#src/web/browser/survey/server.ts'
import { memoryStore } from '#src/web/browser/survey/store.ts'

// A tablet that many people share: all of a person is in the memory of this page, and goes with it.
const RETRY = 5_000
const form = element<HTMLFormElement>('survey')
const cards = element<HTMLFormElement>('card-form')
const languages = document.querySelector<HTMLElement>('.languages')
const idleness = watchForIdleness(startOver)

// a browser that goes back, or opens its last page again, finds nothing either
clearForms()
addEventListener('pagehide', clearForms)
addEventListener('pageshow', ({ persisted }) => persisted && startOver())
for (const over of document.querySelectorAll('[data-over]'))
  over.addEventListener('click', startOver)
if (globalThis.crypto?.subtle) {
  // without this script the code would go into an address, and the address into the history
  cards.hidden = false
  cards.addEventListener('input', idleness.begin, { once: true })
  whenCardIsTyped((invitation) => void begin(invitation))
} else {
  show('insecure')
}

/** The page anew in its own place, in the language of the tablet: the history grows by nothing. */
function startOver() {
  clearForms()
  location.replace(location.pathname)
}

function clearForms() {
  form.reset()
  cards.reset()
}

async function begin(invitation: Invitation) {
  idleness.begin()
  cards.hidden = true
  // another language is another page, and would begin anew
  if (languages) languages.hidden = true
  show('loading')
  try {
    const frame = await fetchFrame(invitation)
    await mustBeOpen(invitation)
    tellGroup(invitation, frame)
    hideStatus()
    const answers = followAnswers(form, {}, () => Promise.resolve())
    form.hidden = false
    element('group').scrollIntoView({ block: 'center' })
    form.addEventListener('submit', (event) => {
      event.preventDefault()
      if (answers.areFit()) void send({ invitation, frame, store: memoryStore() }, answers.read())
    })
  } catch (error) {
    show(messageOf(error), () => void begin(invitation))
  }
}

/** Throws where the tablet still shows a survey that has ended: said before the questions, not behind them. */
async function mustBeOpen({ campaign }: Invitation) {
  if ((await fetchState(campaign)) !== 'open') throw new Problem('campaign.not-open')
}

/**
 * Sends until it is received or refused for good: a card whose pass was asked for is spent, and nobody could come back
 * with it. From here on no answer is to be seen any more.
 */
async function send(ballot: Omit<Parameters<typeof sendBallot>[0], 'answers'>, answers: Answers) {
  idleness.end()
  form.hidden = true
  clearForms()
  focusOn('sending')
  for (;;) {
    const message = await outcomeOf({ ...ballot, answers: () => answers })
    if (message === null) return end('sent')
    if (message !== 'network' && message !== 'too-many') return refuse(message)
    element('sending-again').textContent = element<HTMLTemplateElement>('again').content.textContent
    await new Promise((resolve) => setTimeout(resolve, RETRY))
  }
}

async function outcomeOf(ballot: Parameters<typeof sendBallot>[0]): Promise<MessageId | null> {
  try {
    await sendBallot(ballot)
    return null
  } catch (error) {
    return messageOf(error)
  }
}

function refuse(message: MessageId) {
  end('refused')
  show(message)
}

function end(how: 'sent' | 'refused') {
  element('sending').hidden = true
  focusOn(how)
  countDown(startOver)
}

function focusOn(section: 'sending' | 'sent' | 'refused') {
  element(section).hidden = false
  element(`${section}-title`).focus()
}
