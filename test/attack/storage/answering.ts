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
type Request = Readonly<{ path: string; body: string }>

/** An answer whose pass was collected and whose ballot waits to be sent. */
export type Prepared = Readonly<{
  person: Respondent
  pass: Request
  granted: RawAnswer
  ballot: Request
  known: Omit<Sent, keyof Respondent | 'sizes'>
}>

/** Answers as one of the people, over a connection that counts; `afterEach` is called when a request was answered. */
export function answering(client: RawClient, afterEach: () => void = () => {}) {
  let frame: Frame | null = null
  return { answer, prepare }

  async function answer(person: Respondent, link: string): Promise<Sent> {
    if (person.way === 'form') return byForm(person, link)
    const { known, granted, ballot } = await prepare(person, link)
    const taken = await post(ballot)
    const sizes = { pass: granted.bytes, ballot: taken.bytes, request: ballot.body.length }
    return { ...person, ...known, sizes }
  }

  async function prepare(person: Respondent, link: string): Promise<Prepared> {
    const { root, frame, group, known } = await readyFor(link)
    const prepared = await preparePass(frame.manifest, group)
    const asked = { token: known.tokenText, blinded: toBase64url(prepared.blinded) }
    const pass = { path: `${root}/pass`, body: JSON.stringify(asked) }
    const granted = await post(pass)
    const blindSignature = fromBase64url(JSON.parse(granted.body.toString()).signature)
    if (!blindSignature) throw new Error('The signature is no base64url')
    const collected = await collectPass(group, prepared, blindSignature)
    const { leaf, input, signature, sealed } = await sealAnswers(
      frame.manifest,
      frame.hash,
      collected,
      person.answers,
    )
    const body = JSON.stringify({
      input: toBase64url(input),
      signature: toBase64url(signature),
      sealed: toBase64url(sealed),
    })
    const { blinded } = prepared
    const signatures = [blindSignature, signature]
    return {
      person,
      pass,
      granted,
      ballot: { path: `${root}/ballot`, body },
      known: { ...known, leaf: toHex(leaf), input, blinded, signatures },
    }
  }

  async function byForm(person: Respondent, link: string): Promise<Sent> {
    const { path, frame, group, known } = await readyFor(link)
    const page = await client.get(path)
    const seed = /name="seed" value="([\w-]{43})"/.exec(page.body.toString())?.[1] ?? ''
    const { answers, comments } = person.answers
    const fields = new URLSearchParams([
      ['seed', seed],
      ...Object.entries(answers).map(([item, value]) => [`answer.${item}`, String(value)]),
      ...comments.map(({ question, text }) => [`comment.${question}`, text]),
    ])
    await post({ path, body: fields.toString() }, 'application/x-www-form-urlencoded')
    const random = await formRandom(keyOf(group), fromBase64url(seed) ?? new Uint8Array())
    const { input, blinded } = await preparePass(frame.manifest, group, random)
    const leaf = toHex(await leafHash(input, sha256))
    return { ...person, ...known, leaf, input, blinded, signatures: [], sizes: null }
  }

  async function readyFor(link: string) {
    const invitation = parseInvitationLink(link)
    if (!invitation) throw new Error(`This is no invitation: ${link}`)
    const { campaign, gid, token, manifestHash } = invitation
    const root = `/s/${campaign}`
    frame ??= await readFrame(root, manifestHash)
    const known = { link, token, tokenText: tokenText(token), gid }
    const path = `/n/${campaign}/${known.tokenText}`
    return { root, path, frame, group: await groupOf(root, frame, gid), known }
  }

  async function post({ path, body }: Request, type = 'application/json'): Promise<RawAnswer> {
    const answer = await client.post(path, type, body)
    if (answer.status !== 200)
      throw new Error(`${path}: ${answer.status} ${answer.body.toString()}`)
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
