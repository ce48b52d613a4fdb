import { fromBase64url, sha256, toBase64url } from '#src/core/anonymity/bytes.ts'
import { parseInvitationLink, tokenText } from '#src/core/anonymity/invitation-link.ts'
import {
  acceptManifest,
  type GroupEntry,
  type GroupReply,
  type Manifest,
  verifyGroup,
} from '#src/core/anonymity/manifest.ts'
import { collectPass, preparePass, sealAnswers } from '#src/core/anonymity/participate.ts'
import type { Pass } from '#src/core/anonymity/pass.ts'
import type { Answers } from '#src/core/anonymity/payload.ts'

type Frame = { manifest: Manifest; hash: Uint8Array; groups: Map<number, Promise<GroupEntry>> }

type Collected = Readonly<{ root: string; frame: Frame; pass: Pass }>

/**
 * Somebody who answers as the survey page does: same checks, same requests. Shared files are fetched once.
 * The pass may be collected now and the answers sent later.
 */
export function respondent(base: string) {
  const frames = new Map<string, Promise<Frame>>()
  return {
    collect,
    send,
    answer: async (link: string, answers: Answers) => send(await collect(link), answers),
  }

  async function collect(link: string): Promise<Collected> {
    const invitation = parseInvitationLink(link)
    if (!invitation) throw new Error('This is no invitation')
    const { campaign, gid, manifestHash, token } = invitation
    const root = `${base}/s/${campaign}`
    const frame = await once(frames, campaign, () => readFrame(root, manifestHash))
    const group = await once(frame.groups, gid, () => readGroup(root, frame, gid))

    const prepared = await preparePass(frame.manifest, group)
    const { signature } = await post<{ signature: string }>(`${root}/pass`, {
      token: tokenText(token),
      blinded: toBase64url(prepared.blinded),
    })
    return { root, frame, pass: await collectPass(group, prepared, bytesOf(signature)) }
  }

  async function send({ root, frame, pass }: Collected, answers: Answers): Promise<void> {
    const ballot = await sealAnswers(frame.manifest, frame.hash, pass, answers)
    await post(`${root}/ballot`, {
      input: toBase64url(ballot.input),
      signature: toBase64url(ballot.signature),
      sealed: toBase64url(ballot.sealed),
    })
  }
}

async function readFrame(root: string, manifestHash: Uint8Array): Promise<Frame> {
  const bytes = new Uint8Array(await (await ok(await fetch(`${root}/manifest.json`))).arrayBuffer())
  return {
    manifest: await acceptManifest(bytes, manifestHash),
    hash: await sha256(bytes),
    groups: new Map(),
  }
}

async function readGroup(root: string, { manifest }: Frame, gid: number): Promise<GroupEntry> {
  const response = await ok(await fetch(`${root}/groups/${gid}.json`))
  return verifyGroup(manifest, gid, (await response.json()) as GroupReply)
}

async function post<Body>(url: string, body: unknown): Promise<Body> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
  return (await (await ok(response)).json()) as Body
}

async function ok(response: Response): Promise<Response> {
  if (response.ok) return response
  throw new Error(`${new URL(response.url).pathname}: ${response.status} ${await response.text()}`)
}

function bytesOf(text: string) {
  const bytes = fromBase64url(text)
  if (!bytes) throw new Error('The server answered something that is no base64url')
  return bytes
}

function once<Key, Value>(memory: Map<Key, Promise<Value>>, key: Key, make: () => Promise<Value>) {
  const known = memory.get(key) ?? make()
  memory.set(key, known)
  return known
}
