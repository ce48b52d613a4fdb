import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { fromBase64url, toBase64url } from '#src/core/anonymity/bytes.ts'
import { leafHash } from '#src/core/anonymity/merkle.ts'
import { decodePayload } from '#src/core/anonymity/payload.ts'
import type { Payload } from '#src/core/anonymity/payload-shape.ts'
import { blindSign } from '#src/core/anonymity/server/blind-sign.ts'
import { sha256 } from '#src/core/anonymity/server/hash.ts'
import { privateKeyOf } from '#src/core/anonymity/server/keys.ts'
import { ballotOpener } from '#src/core/anonymity/server/open-ballot.ts'
import { signReceipt } from '#src/core/anonymity/server/sign-receipt.ts'
import { DEFAULT_QUESTIONNAIRE } from '#src/core/questionnaire/default.ts'
import type { Language } from '#src/core/words/language.ts'
import type { SurveyCampaign } from '#src/services/survey/survey-view.ts'
import { bundle } from '#src/web/bundle.ts'
import { kioskPage } from '#src/web/employee/kiosk.page.ts'
import { surveyPage } from '#src/web/employee/survey.page.ts'
import { stylesheet } from '#src/web/styles.ts'
import { render } from '#src/web/views.ts'
import { anOpenedCampaign, campaign } from '#test/core/anonymity/samples.ts'

export const aSurveyCampaign: SurveyCampaign = {
  id: campaign,
  title: 'Votre avis sur le travail',
  state: 'open',
  k: 5,
  kComments: 10,
  opensOn: '2026-11-02',
  closesOn: '2026-12-04',
  languages: ['fr', 'es', 'en'],
  auditor: null,
  segments: [],
  controller: null,
  retention: { comments: 'P12M', reports: 'P5Y' },
  commitment: null,
  sharesResults: true,
  hasCards: false,
}

const CONTENT_SECURITY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; form-action 'self'; connect-src 'self'"

/** The code of the card that the site knows, as it is sent. */
export const CARD = 'ABCDEFGHIJKLMNOP'

/** Keys are dear: one campaign for all sites, each with a box of its own. */
let opening: ReturnType<typeof anOpenedCampaign> | null = null

type Reply = { status: number; body: unknown }
type Received = { path: string; cookie: string | undefined; referrer: string | undefined }

/** A survey on loopback: the real page, script and cryptography over a box in memory. */
export async function aSurveySite() {
  opening ??= anOpenedCampaign()
  const opened = await opening
  const script = await bundle('survey')
  const kioskScript = await bundle('kiosk')
  const open = ballotOpener(opened.box.privateKey, opened.hash)
  const received: Received[] = []
  const box = new Map<string, Payload | null>()
  const bytesSent = new Set<string>()
  const honest = { bytes: opened.bytes, group: opened.groups[1] as unknown }
  let served = honest
  const fail = { pass: null as Reply | null, ballots: 0, state: 'open' }
  const asked: {
    -readonly [Name in 'state' | 'segments' | 'hasCards' | 'commitment']?: SurveyCampaign[Name]
  } = {}

  const pages: Record<string, () => string> = {
    '/static/survey.css': () => stylesheet('survey.css'),
    '/static/survey.js': () => script,
    '/static/kiosk.js': () => kioskScript,
    [`/s/${campaign}/manifest.json`]: () => Buffer.from(served.bytes).toString(),
    [`/s/${campaign}/groups/1.json`]: () => JSON.stringify(served.group),
    [`/s/${campaign}/state.json`]: () => JSON.stringify({ state: fail.state }),
  }

  /** The one card that this campaign knows. */
  const takeCard = ({ code }: Record<string, string>): Reply =>
    code === CARD
      ? { status: 200, body: { gid: 1 } }
      : { status: 404, body: { key: 'card.unknown', message: '' } }

  const takePass = (body: Record<string, string>): Reply => {
    if (fail.pass) return fail.pass
    const key = privateKeyOf(opened.groupKeys[1]!.privateKey)
    const signature = blindSign(key, fromBase64url(body.blinded ?? '')!)
    return { status: 200, body: { signature: toBase64url(signature) } }
  }

  const takeBallot = (body: Record<string, string>): Reply => {
    const leaf = leafHash(fromBase64url(body.input ?? '')!, sha256)
    const padded = open(leaf, fromBase64url(body.sealed ?? '')!)
    box.set(toBase64url(leaf), padded && decodePayload(padded))
    bytesSent.add(body.sealed ?? '')
    if (fail.ballots-- > 0) return { status: 503, body: {} }
    const receipt = signReceipt(privateKeyOf(opened.receipts.privateKey), campaign, leaf)
    return { status: 200, body: { receipt: toBase64url(receipt) } }
  }

  const server = createServer((request, reply) => {
    const url = new URL(request.url ?? '/', 'http://here')
    const { cookie, referer } = request.headers
    received.push({ path: url.pathname, cookie, referrer: referer })
    void bodyOf(request).then((text) => {
      const answer = ((): Reply => {
        if (url.pathname === `/s/${campaign}/card`) return takeCard(JSON.parse(text))
        if (url.pathname === `/s/${campaign}/pass`) return takePass(JSON.parse(text))
        if (url.pathname === `/s/${campaign}/ballot`) return takeBallot(JSON.parse(text))
        if (url.pathname === `/s/${campaign}/` || url.pathname === `/s/${campaign}/kiosk`) {
          const language = (url.searchParams.get('language') ?? 'fr') as Language
          const survey = {
            campaign: { ...aSurveyCampaign, ...asked },
            questionnaire: DEFAULT_QUESTIONNAIRE,
            language,
          }
          const html = url.pathname.endsWith('/kiosk')
            ? render('employee/kiosk', kioskPage(survey))
            : render('employee/survey', surveyPage(survey))
          return { status: 200, body: html }
        }
        const page = pages[url.pathname]
        return page ? { status: 200, body: page() } : { status: 404, body: '' }
      })()
      reply.writeHead(answer.status, {
        'content-type': typeOf(url.pathname),
        'content-security-policy': CONTENT_SECURITY,
        'cache-control': 'no-store',
        'set-cookie': 'somebody=else; Path=/',
      })
      reply.end(typeof answer.body === 'string' ? answer.body : JSON.stringify(answer.body))
    })
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))

  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const fragmentOf = (hash: Uint8Array) =>
    `#i=${toBase64url(new Uint8Array(32).fill(7))}&g=1&m=${toBase64url(hash)}`
  const fragment = fragmentOf(opened.hash)
  return {
    address: `${base}/s/${campaign}/`,
    kiosk: `${base}/s/${campaign}/kiosk`,
    link: `${base}/s/${campaign}/${fragment}`,
    /** The same invitation, in another language or to another manifest. */
    linkTo: (language: Language, hash = opened.hash) =>
      `${base}/s/${campaign}/?language=${language}${fragmentOf(hash)}`,
    /** What the server tells of manifest and group from now on; nothing said = the truth. */
    serve: (lies: Partial<typeof honest> = {}) => {
      served = { ...honest, ...lies }
    },
    group: opened.groups[1]!,
    received,
    box,
    bytesSent,
    fail,
    asked,
    close: () => server.close(),
  }
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = []
  for await (const part of request) parts.push(part as Buffer)
  return Buffer.concat(parts).toString()
}

function typeOf(path: string): string {
  if (path.endsWith('.css')) return 'text/css'
  if (path.endsWith('.js')) return 'text/javascript'
  return path.endsWith('/') || path.endsWith('/kiosk')
    ? 'text/html; charset=utf-8'
    : 'application/json'
}
