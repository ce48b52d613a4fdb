import { respondent } from '#src/cli/respondent.ts'
import {
  CARD_TOKEN_BYTES,
  invitationLink,
  parseInvitationLink,
  plainLink,
} from '#src/core/anonymity/invitation-link.ts'
import type { Answers } from '#src/core/anonymity/payload.ts'
import { tokenHash } from '#src/core/anonymity/server/token.ts'
import type { Installation } from '#test/attack/simulate/installation.ts'
import type { Person } from '#test/attack/simulate/organisation.ts'
import { sheetOf } from '#test/attack/simulate/sheet.ts'

/** Everybody who answers, each in the own way: on the survey page, by a card's code, or in the form without JavaScript. */
export type Senders = Readonly<{
  answer: (person: Person) => Promise<void>
  /** Collects the pass now; what comes back sends the answers, when it is called. */
  collect: (person: Person) => Promise<() => Promise<void>>
}>

export async function senders(
  { base, context }: Installation,
  links: ReadonlyMap<string, string>,
  people: readonly Person[],
): Promise<Senders> {
  const linkOf = (person: Person) => links.get(person.email) ?? ''
  const onPage = respondent(base)
  const cards = new Map<Person, string>()
  for (const person of people.filter(({ way }) => way === 'card'))
    cards.set(person, await cardFor(context, linkOf(person)))

  return {
    answer: async (person) => {
      if (person.way === 'form') return fillForm(base, linkOf(person), sheetOf(person))
      return onPage.answer(cards.get(person) ?? linkOf(person), sheetOf(person))
    },
    collect: async (person) => {
      const pass = await onPage.collect(cards.get(person) ?? linkOf(person))
      return () => onPage.send(pass, sheetOf(person))
    },
  }
}

/** Makes an invitation a card's, as it will be printed: without a person, with the short token. */
async function cardFor({ roster }: Installation['context'], link: string): Promise<string> {
  const invitation = invitationOf(link)
  const token = invitation.token.slice(0, CARD_TOKEN_BYTES)
  await roster
    .updateTable('invitation')
    .set({ person: null, tokenHash: tokenHash(token) })
    .where('tokenHash', '=', tokenHash(invitation.token))
    .execute()
  return invitationLink(link.slice(0, link.indexOf('/s/')), { ...invitation, token })
}

async function fillForm(base: string, link: string, sheet: Required<Answers>) {
  const { answers, segments, comments } = sheet
  const { campaign, token } = invitationOf(link)
  const address = plainLink(base, campaign, token)
  const form = await (await fetch(address)).text()
  const seed = /name="seed" value="([^"]+)"/.exec(form)?.[1] ?? ''
  const response = await fetch(address, {
    method: 'POST',
    body: new URLSearchParams({
      seed,
      ...Object.fromEntries(
        Object.entries(answers).map(([item, value]) => [`answer.${item}`, String(value)]),
      ),
      ...Object.fromEntries(
        Object.entries(segments).map(([dimension, value]) => [`segment.${dimension}`, value]),
      ),
      ...Object.fromEntries(comments.map(({ question, text }) => [`comment.${question}`, text])),
    }),
  })
  if (!response.ok) throw new Error(`The form: ${response.status} ${await response.text()}`)
}

function invitationOf(link: string) {
  const invitation = parseInvitationLink(link)
  if (!invitation) throw new Error(`No invitation: ${link}`)
  return invitation
}
