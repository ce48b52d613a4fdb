import type { InjectOptions, LightMyRequestResponse } from 'fastify'
import { fromBase64url, sha256, toBase64url } from '#src/core/anonymity/bytes.ts'
import { parseInvitationLink, tokenText } from '#src/core/anonymity/invitation-link.ts'
import { acceptManifest, type GroupReply, verifyGroup } from '#src/core/anonymity/manifest.ts'
import {
  collectPass,
  type PreparedPass,
  preparePass,
  type SealedBallot,
  sealAnswers,
} from '#src/core/anonymity/participate.ts'
import type { Pass } from '#src/core/anonymity/pass.ts'
import type { Answers } from '#src/core/anonymity/payload.ts'
import type { TestContext } from '#test/setup/context.ts'
import { appOf } from '#test/setup/visitor.ts'

/** Somebody with an invitation, step by step: the functions of the survey page over HTTP. */
export async function anEmployee(context: TestContext, link: string) {
  const app = await appOf(context)
  const invitation = parseInvitationLink(link)
  if (!invitation) throw new Error(`this is no invitation: ${link}`)
  const { campaign, gid, token, manifestHash } = invitation
  const root = `/s/${campaign}`

  const get = async (path: string) =>
    ok(await app.inject({ method: 'GET', url: `${root}/${path}` }))
  const post = (path: string, payload: unknown, headers: InjectOptions['headers'] = {}) =>
    app.inject({ method: 'POST', url: `${root}/${path}`, payload: payload as object, headers })

  const frame = async () => {
    const bytes = new Uint8Array((await get('manifest.json')).rawPayload)
    const manifest = await acceptManifest(bytes, manifestHash)
    const reply: GroupReply = (await get(`groups/${gid}.json`)).json()
    return { manifest, hash: await sha256(bytes), group: await verifyGroup(manifest, gid, reply) }
  }

  const prepare = async () => {
    const { manifest, group } = await frame()
    return preparePass(manifest, group)
  }
  const ask = ({ blinded }: Pick<PreparedPass, 'blinded'>) =>
    post('pass', { token: tokenText(token), blinded: toBase64url(blinded) })

  const collect = async (): Promise<Pass> => {
    const { group } = await frame()
    const prepared = await prepare()
    return collectPass(group, prepared, bytesOf(ok(await ask(prepared)).json().signature))
  }
  const seal = async (pass: Pass, answers: Answers) => {
    const { manifest, hash } = await frame()
    return sealAnswers(manifest, hash, pass, answers)
  }
  const send = (ballot: Pick<SealedBallot, 'input' | 'signature' | 'sealed'>) =>
    post('ballot', wireForm(ballot))

  const answer = async (answers: Answers) => {
    const ballot = await seal(await collect(), answers)
    return { leaf: ballot.leaf, receipt: bytesOf(ok(await send(ballot)).json().receipt) }
  }
  return { ...invitation, get, post, frame, prepare, ask, collect, seal, send, answer }
}

/** A ballot as it is posted. */
export const wireForm = ({
  input,
  signature,
  sealed,
}: Pick<SealedBallot, 'input' | 'signature' | 'sealed'>) => ({
  input: toBase64url(input),
  signature: toBase64url(signature),
  sealed: toBase64url(sealed),
})

function ok(response: LightMyRequestResponse): LightMyRequestResponse {
  if (response.statusCode < 300) return response
  throw new Error(`${response.raw.req.url}: ${response.statusCode} ${response.payload}`)
}

function bytesOf(text: string) {
  const bytes = fromBase64url(text)
  if (!bytes) throw new Error(`not base64url: ${text}`)
  return bytes
}
