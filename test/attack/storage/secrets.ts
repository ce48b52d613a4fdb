import { createPrivateKey } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Rooms } from '#src/data/rooms.ts'
import type { Sent } from '#test/attack/storage/answering.ts'
import { type Needle, secret, written } from '#test/attack/storage/needles.ts'
import { sheetText } from '#test/attack/storage/people.ts'

const NONCE_AT = 73
// behind the sender's point, which an answer has as well
const CIPHERTEXT_AT = 200

/** Everything about a campaign that must stand in no file, or in one place only, and each under the name of its kind. */
export async function secretsOf(
  { box }: Rooms,
  secretsDir: string,
  campaign: string,
  { sent, tokens }: { sent: readonly Sent[]; tokens: readonly string[] },
): Promise<Needle[]> {
  const rows = await box
    .selectFrom('ballotBox')
    .select('sealed')
    .where('campaign', '=', campaign)
    .execute()
  const sealed = rows.flatMap((row) => (row.sealed ? [row.sealed.subarray(CIPHERTEXT_AT)] : []))
  return [
    ...sent.flatMap(ofOne),
    ...PAYLOAD.flatMap((text) => written('sheet', text)),
    ...tokens.flatMap((token) => [...written('token', token), ...secret('token', decoded(token))]),
    // the address of somebody who answers may stand in the roster, not beside an answer: looked for in the log
    ...sent.flatMap(({ email }) => written('address', email)),
    ...written('link', `${campaign}/#i=`),
    ...written('link', `/n/${campaign}/`),
    ...sealed.flatMap((bytes) => secret('sealed', bytes)),
    ...keysIn(join(secretsDir, campaign)).flatMap((bytes) => secret('key', bytes)),
  ]
}

const PAYLOAD = ['{"v":1,"input":', '"answers":{"a1"', '"comments":[{"question"']

const ofOne = (one: Sent): Needle[] => [
  ...written('comment', one.mark),
  ...secret('comment', Buffer.from(one.mark)),
  ...written('sheet', sheetText(one)),
  ...written('token', one.tokenText),
  ...secret('token', one.token),
  ...secret('input', one.input),
  ...secret('input', one.input.subarray(NONCE_AT)),
  ...secret('blinded', one.blinded),
  ...one.signatures.flatMap((signature) => secret('signature', signature)),
]

const decoded = (token: string) => Buffer.from(token, 'base64url')

/** The private numbers of every key in a folder: what else stands in a key's file is public. */
function keysIn(folder: string): Uint8Array[] {
  return readdirSync(folder).flatMap((name) => {
    const bytes = readFileSync(join(folder, name))
    if (!name.startsWith('group-')) return [bytes]
    const {
      d = '',
      p = '',
      q = '',
    } = createPrivateKey({
      key: bytes,
      format: 'der',
      type: 'pkcs8',
    }).export({ format: 'jwk' })
    return [d, p, q].map((number) => Buffer.from(number, 'base64url'))
  })
}
