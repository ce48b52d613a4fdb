import { type Bytes, fromBase64url, sha256, toBase64url } from '#src/core/anonymity/bytes.ts'
import { readCardCode } from '#src/core/anonymity/card-code.ts'
import { type Invitation, tokenText } from '#src/core/anonymity/invitation-link.ts'
import {
  acceptManifest,
  type GroupEntry,
  type GroupReply,
  type Manifest,
  verifyGroup,
} from '#src/core/anonymity/manifest.ts'
import type { SealedBallot } from '#src/core/anonymity/participate.ts'
import { verifyReceipt } from '#src/core/anonymity/receipt.ts'
import { PROBLEMS, Problem, type ProblemKey } from '#src/core/problem.ts'
import { NetworkFailure } from '#src/web/browser/survey/message-of.ts'

/** The rules of the campaign and the person's group, both checked against the invitation. */
export type Frame = { manifest: Manifest; group: GroupEntry }

/** The invitation of a card whose code was typed: its group is asked for, its manifest believed and shown to compare. */
export async function typedInvitation(campaign: string, code: string): Promise<Invitation> {
  const token = readCardCode(code)
  if (!token) throw new Problem('card.unknown')
  const { gid } = await post(`/s/${campaign}/card`, { code: tokenText(token) })
  const reply = await ask(`/s/${campaign}/manifest.json`)
  const manifestHash = await sha256(new Uint8Array(await bodyOf(reply.arrayBuffer())))
  return { campaign, token, gid: Number(gid), manifestHash }
}

export async function fetchFrame({ campaign, gid, manifestHash }: Invitation): Promise<Frame> {
  const at = `/s/${campaign}`
  const [manifestReply, groupReply] = await Promise.all([
    ask(`${at}/manifest.json`),
    ask(`${at}/groups/${gid}.json`),
  ])
  const bytes = new Uint8Array(await bodyOf(manifestReply.arrayBuffer()))
  const manifest = await acceptManifest(bytes, manifestHash)
  const reply = (await bodyOf(groupReply.json())) as GroupReply
  return { manifest, group: await verifyGroup(manifest, gid, reply) }
}

/** The state that the campaign is in now. */
export async function fetchState(campaign: string): Promise<unknown> {
  const reply = await ask(`/s/${campaign}/state.json`)
  return ((await bodyOf(reply.json())) as { state?: unknown }).state
}

/** The identified request: a blind signature for this invitation (ANONYMITY.md A3, step 2). */
export async function requestPass(invitation: Invitation, blinded: Uint8Array): Promise<Bytes> {
  const reply = await post(`/s/${invitation.campaign}/pass`, {
    token: tokenText(invitation.token),
    blinded: toBase64url(blinded),
  })
  return bytesOf(reply.signature)
}

/** The nameless request: no cookie and no referrer goes with it (step 4). Answers the receipt. */
export async function postBallot(
  url: string,
  { campaign, receiptKey }: Manifest,
  { input, signature, sealed, leaf }: SealedBallot,
): Promise<string> {
  const body = { input, signature, sealed }
  const reply = await post(url, Object.fromEntries(Object.entries(body).map(written)), {
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
  })
  const receipt = bytesOf(reply.receipt)
  // A browser that cannot check signatures of this kind answers null: the receipt is kept all the same.
  const holds = await verifyReceipt(bytesOf(receiptKey), campaign, leaf, receipt)
  if (holds === false) throw new Problem('ballot.malformed')
  return toBase64url(receipt)
}

export async function post(url: string, body: object, options: RequestInit = {}) {
  const headers = { 'content-type': 'application/json' }
  const reply = await ask(url, { ...options, method: 'POST', headers, body: JSON.stringify(body) })
  return (await bodyOf(reply.json())) as Record<string, unknown>
}

export async function ask(url: string, options: RequestInit = {}): Promise<Response> {
  const reply = await bodyOf(fetch(url, { cache: 'no-store', ...options }))
  if (reply.ok) return reply
  if (reply.status >= 500) throw new NetworkFailure(String(reply.status))
  throw await problemIn(reply)
}

async function problemIn(reply: Response): Promise<Problem> {
  if (reply.status === 429) return new Problem('request.too-many')
  const { key } = (await bodyOf(reply.json())) as { key?: string }
  return new Problem(key !== undefined && isProblem(key) ? key : 'request.malformed')
}

function isProblem(key: string): key is ProblemKey {
  return Object.hasOwn(PROBLEMS, key)
}

// fetch() and the reading of its body fail when the line breaks or the answer is not what it should be.
async function bodyOf<Body>(reading: Promise<Body>): Promise<Body> {
  try {
    return await reading
  } catch (error) {
    throw new NetworkFailure('no answer', { cause: error })
  }
}

function bytesOf(text: unknown): Bytes {
  const bytes = typeof text === 'string' ? fromBase64url(text) : null
  if (!bytes) throw new NetworkFailure('not base64url')
  return bytes
}

function written([name, bytes]: [string, Uint8Array]): [string, string] {
  return [name, toBase64url(bytes)]
}
