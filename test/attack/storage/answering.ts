import { type Bytes, fromBase64url, sha256, toBase64url, toHex } from '#src/core/anonymity/bytes.ts'
import { formRandom } from '#src/core/anonymity/form.ts'
import {
  invitationLink,
  parseInvitationLink,
  tokenText,
} from '#src/core/anonymity/invitation-link.ts'
import {
  acceptManifest,
  type GroupEntry,
  type GroupReply,
  type Manifest,
  verifyGroup,
} from '#src/core/anonymity/manifest.ts'
import { leafHash } from '#src/core/anonymity/merkle.ts'
import { collectPass, keyOf, preparePass, sealAnswers } from '#src/core/anonymity/participate.ts'
import type { Respondent } from '#test/attack/storage/people.ts'
import type { RawAnswer, RawClient } from '#test/attack/storage/raw-client.ts'

/** What only the person and the judge know of an answer that was sent. */
export type Sent = Respondent &
  Readonly<{
    link: string
    token: Bytes
    tokenText: string
    gid: number
    leaf: string
    input: Uint8Array
    blinded: Uint8Array
    /** The signature as the server made it and as the person unblinded it; the page without JavaScript shows neither. */
    signatures: readonly Uint8Array[]
    /** Sizes of what `/pass` and `/ballot` answered, and of the ballot's request; none for the form. */
    sizes: Readonly<{ pass: number; ballot: number; request: number }> | null
  }>

type Frame = Readonly<{ manifest: Manifest; hash: Uint8Array; groups: Map<number, GroupEntry> }>
type Ready = Readonly<{ root: string; frame: Frame; group: GroupEntry }>

/** Answers as one of the people, over a connection that counts; `afterEach` is called when a request was answered. */
export function answering(client: RawClient, afterEach: () => void) {
  let frame: Frame | null = null

  return async (person: Respondent, link: string): Promise<Sent> => {
    const invitation = parseInvitationLink(link)
    if (!invitation) throw new Error(`This is no invitation: ${link}`)
    const { campaign, gid, token, manifestHash } = invitation
    const root = `/s/${campaign}`
    frame ??= await readFrame(root, manifestHash)
    const ready = { root, frame, group: await groupOf(root, frame, gid) }
    const known = { ...person, link, token, tokenText: tokenText(token), gid }
    if (person.way === 'form')
      return { ...known, ...(await byForm(`/n/${campaign}/${tokenText(token)}`, ready, person)) }
    return { ...known, ...(await byScript(ready, token, person)) }
  }

  async function byScript({ root, frame, group }: Ready, token: Bytes, { answers }: Respondent) {
    const prepared = await preparePass(frame.manifest, group)
    const asked = { token: tokenText(token), blinded: toBase64url(prepared.blinded) }
    const granted = await post(`${root}/pass`, JSON.stringify(asked))
    const blindSignature = fromBase64url(JSON.parse(granted.body.toString()).signature)
    if (!blindSignature) throw new Error('The signature is no base64url')
    const pass = await collectPass(group, prepared, blindSignature)
    const { leaf, ...ballot } = await sealAnswers(frame.manifest, frame.hash, pass, answers)
    const request = JSON.stringify({
      input: toBase64url(ballot.input),
      signature: toBase64url(ballot.signature),
      sealed: toBase64url(ballot.sealed),
    })
    const taken = await post(`${root}/ballot`, request)
    return {
      leaf: toHex(leaf),
      input: prepared.input,
      blinded: prepared.blinded,
      signatures: [blindSignature, pass.signature],
      sizes: { pass: granted.bytes, ballot: taken.bytes, request: request.length },
    }
  }

  async function byForm(path: string, { frame, group }: Ready, { answers }: Respondent) {
    const page = await client.get(path)
    const seed = /name="seed" value="([\w-]{43})"/.exec(page.body.toString())?.[1] ?? ''
    const fields = new URLSearchParams([
      ['seed', seed],
      ...Object.entries(answers.answers).map(([item, value]) => [`answer.${item}`, String(value)]),
      ...answers.comments.map(({ question, text }) => [`comment.${question}`, text]),
    ])
    await post(path, fields.toString(), 'application/x-www-form-urlencoded')
    const random = await formRandom(keyOf(group), fromBase64url(seed) ?? new Uint8Array())
    const { input, blinded } = await preparePass(frame.manifest, group, random)
    const leaf = toHex(await leafHash(input, sha256))
    return { leaf, input, blinded, signatures: [], sizes: null }
  }

  async function post(path: string, body: string, type = 'application/json'): Promise<RawAnswer> {
    const answer = await client.post(path, type, body)
    if (answer.status !== 200) throw new Error(`${path}: ${answer.status} ${answer.body}`)
    afterEach()
    return answer
  }

  async function readFrame(root: string, manifestHash: Bytes): Promise<Frame> {
    const bytes = new Uint8Array((await client.get(`${root}/manifest.json`)).body)
    const manifest = await acceptManifest(bytes, manifestHash)
    return { manifest, hash: await sha256(bytes), groups: new Map() }
  }

  async function groupOf(root: string, { manifest, groups }: Frame, gid: number) {
    const known = groups.get(gid)
    if (known) return known
    const { body } = await client.get(`${root}/groups/${gid}.json`)
    const group = await verifyGroup(manifest, gid, JSON.parse(body.toString()) as GroupReply)
    groups.set(gid, group)
    return group
  }
}

/** The link that somebody types from a card: the invitation of a mail with the card's token. */
export function cardLink(link: string, token: Bytes): string {
  const invitation = parseInvitationLink(link)
  if (!invitation) throw new Error(`This is no invitation: ${link}`)
  return invitationLink(new URL(link).origin, { ...invitation, token })
}
