import { randomBytes } from 'node:crypto'
import { fromBase64url, toBase64url } from '#src/core/anonymity/bytes.ts'
import { parseInvitationLink, tokenText } from '#src/core/anonymity/invitation-link.ts'
import { collectPass, preparePass, sealAnswers } from '#src/core/anonymity/participate.ts'
import { SEAL_BYTES } from '#src/core/anonymity/seal-format.ts'
import { listUnanswered } from '#src/data/roster/invitations.ts'
import { linkMaker } from '#src/services/campaigns/links.ts'
import type { Context } from '#src/services/context.ts'
import { groupKey } from '#src/services/survey/group-keys.ts'
import { surveyFrame } from '#src/services/survey/survey-frame.ts'
import { median } from './figure.ts'
import { passMaker } from './passes.ts'

/** What each invited person will send: a pass to ask for, and a ballot under one that was made beforehand. */
export async function participants(context: Context, campaign: string): Promise<string[]> {
  const { manifest } = await surveyFrame(context, campaign)
  const linkOf = await linkMaker(context, campaign)
  const passOf = passMaker(context, campaign)
  const people = await listUnanswered(context.roster, campaign)
  return Promise.all(
    people.map(async (person) => {
      const { gid, token } = invitationOf(linkOf(person).link)
      const { input, signature } = await passOf(gid)
      // a number that is surely below the modulus, whose top bit is set
      const blinded = randomBytes(256)
      blinded[0] = 1
      const sealed = randomBytes(manifest.paddedBytes + SEAL_BYTES)
      return JSON.stringify({
        gid,
        pass: { token: tokenText(token), blinded: blinded.toString('base64url') },
        ballot: {
          input: toBase64url(input),
          signature: toBase64url(signature),
          sealed: sealed.toString('base64url'),
        },
      })
    }),
  )
}

/** The client's own cryptography of one participation, in milliseconds: blind, unblind, seal. */
export async function clientMilliseconds(context: Context, campaign: string, rounds: number) {
  const { manifest, manifestHash, groups } = await surveyFrame(context, campaign)
  const group = groups[0]
  if (!group) throw new Error('The campaign has no group')
  const key = await groupKey(context, campaign, 0)
  const milliseconds: number[] = []
  for (let round = 0; round < rounds; round++) {
    const start = performance.now()
    const prepared = await preparePass(manifest, group)
    const asked = performance.now()
    const signature = fromBase64url(toBase64url(await context.pool.sign(key, prepared.blinded)))
    const answered = performance.now()
    const pass = await collectPass(group, prepared, signature ?? new Uint8Array())
    await sealAnswers(manifest, manifestHash, pass, { answers: {}, comments: [] })
    milliseconds.push(asked - start + performance.now() - answered)
  }
  return median(milliseconds)
}

function invitationOf(link: string) {
  const invitation = parseInvitationLink(link)
  if (!invitation) throw new Error('A link is none')
  return invitation
}
