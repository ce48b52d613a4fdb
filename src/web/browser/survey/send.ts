import { toHex } from '#src/core/anonymity/bytes.ts'
import type { Invitation } from '#src/core/anonymity/invitation-link.ts'
import {
  collectPass,
  preparePass,
  type SealedBallot,
  sealAnswers,
} from '#src/core/anonymity/participate.ts'
import type { Answers } from '#src/core/anonymity/payload.ts'
import { element } from '#src/web/browser/survey/page.ts'
import { type Frame, postBallot, requestPass } from '#src/web/browser/survey/server.ts'
import type { Receipt, Store } from '#src/web/browser/survey/store.ts'

/** `answers` is absent where a ballot is already sealed and only has to be sent again. */
export type Ballot = {
  invitation: Invitation
  frame: Frame
  store: Store
  answers?: () => Answers
}

/**
 * Steps 1 to 5 of ANONYMITY.md A3. Each step is remembered before its request goes out, so that a
 * retry asks for the same pass and sends the same bytes.
 */
export async function sendBallot(ballot: Ballot): Promise<Receipt> {
  const { frame, store } = ballot
  const sealed = (await store.read()).ballot ?? (await seal(ballot))
  const url = element('survey').dataset.ballot ?? ''
  const receipt = {
    campaign: frame.manifest.campaign,
    leaf: toHex(sealed.leaf),
    receipt: await postBallot(url, frame.manifest, sealed),
  }
  await store.write({ fields: {}, pass: null, ballot: null, receipt })
  return receipt
}

async function seal({ invitation, frame, store, answers }: Ballot): Promise<SealedBallot> {
  if (!answers) throw new Error('no answers to seal')
  const { manifest, group } = frame
  const prepared = (await store.read()).pass ?? (await preparePass(manifest, group))
  await store.write({ pass: prepared })
  const signature = await requestPass(invitation, prepared.blinded)
  const pass = await collectPass(group, prepared, signature)
  const sealed = await sealAnswers(manifest, invitation.manifestHash, pass, answers())
  await store.write({ ballot: sealed, pass: null })
  return sealed
}
