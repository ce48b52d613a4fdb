import { argon2Sync, createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'
import { z } from 'zod'
import { SHORTEST_PASSPHRASE } from '#src/core/anonymity/trustee-file.ts'
import type { Actor } from '#src/core/permission.ts'
import { Problem } from '#src/core/problem.ts'
import { findTrustee } from '#src/data/office/trustees.ts'
import { findClose } from '#src/data/published/closes.ts'
import { record } from '#src/services/audit-log.ts'
import { findCampaign } from '#src/services/campaigns/campaigns.ts'
import type { Context } from '#src/services/context.ts'
import { announceToHr } from '#src/services/mail/announcements.ts'
import { mustBeAllowed } from '#src/services/permission.ts'
import { BOX_KEY } from '#src/services/survey/group-keys.ts'

const Sealed = z.strictObject({
  septetKeys: z.literal(1),
  campaign: z.string(),
  // 16 and 12 bytes; what is sealed is never as short as its tag
  salt: z.base64url().length(22),
  nonce: z.base64url().length(16),
  keys: z.base64url().min(24),
})

const TAG_BYTES = 16

/** The keys of a campaign for another custodian: argon2id and AES-256-GCM under a passphrase. */
export async function exportKeys(
  context: Context,
  actor: Actor | null,
  id: string,
  passphrase: string,
): Promise<string> {
  mustBeAllowed(actor, 'keys')
  const campaign = await findCampaign(context, id)
  if (passphrase.length < SHORTEST_PASSPHRASE) throw new Problem('keys.passphrase-short')
  const names = (await context.keys.list(id)).filter(await ownNames(context, id))
  if (names.length === 0) throw new Problem('keys.none')

  const entries = await Promise.all(
    names.map(async (name) => [name, base64url(await context.keys.read(id, name))]),
  )
  const file = seal(id, passphrase, JSON.stringify(Object.fromEntries(entries)))
  await record(context, actor, 'keys.exported', id)
  await announceToHr(context, 'announcement.keys-exported', {
    campaign: campaign.title,
    actor: actor.name,
  })
  return file
}

/** Brings exported keys back; keys that are still there stay. Returns the campaign they belong to. */
export async function importKeys(
  context: Context,
  actor: Actor | null,
  file: string,
  passphrase: string,
): Promise<string> {
  mustBeAllowed(actor, 'keys')
  const { id, keys } = open(file, passphrase)
  const campaign = await findCampaign(context, id)
  // also while the closing job has still to destroy them: nothing would destroy what comes back then
  if (campaign.state === 'closed' || (await findClose(context.published, id)))
    throw new Problem('campaign.not-open')

  const existing = new Set(await context.keys.list(id))
  const isOwn = await ownNames(context, id)
  for (const [name, key] of Object.entries(keys))
    if (isOwn(name) && !existing.has(name))
      await context.keys.write(id, name, Buffer.from(key, 'base64url'))
  await record(context, actor, 'keys.imported', id)
  await announceToHr(context, 'announcement.keys-imported', {
    campaign: campaign.title,
    actor: actor.name,
  })
  return id
}

/** Where a trustee has the box key, it is no key of the server's to give away or to bring back. */
async function ownNames({ office }: Context, id: string): Promise<(name: string) => boolean> {
  const trustee = await findTrustee(office, id)
  return (name) => !trustee || name !== BOX_KEY
}

function seal(campaign: string, passphrase: string, text: string): string {
  const salt = randomBytes(16)
  const nonce = randomBytes(12)
  const cipher = createCipheriv('aes-256-gcm', keyOf(passphrase, salt), nonce)
  cipher.setAAD(Buffer.from(campaign))
  const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()])
  const file: z.infer<typeof Sealed> = {
    septetKeys: 1,
    campaign,
    salt: base64url(salt),
    nonce: base64url(nonce),
    keys: base64url(body),
  }
  return `${JSON.stringify(file, null, 2)}\n`
}

function open(file: string, passphrase: string) {
  const { campaign, salt, nonce, keys } = readSealed(file)
  const body = Buffer.from(keys, 'base64url')
  const key = keyOf(passphrase, Buffer.from(salt, 'base64url'))
  const decipher = createDecipheriv('aes-256-gcm', key, Buffer.from(nonce, 'base64url'))
  decipher.setAAD(Buffer.from(campaign))
  decipher.setAuthTag(body.subarray(-TAG_BYTES))
  const text = decipher.update(body.subarray(0, -TAG_BYTES), undefined, 'utf8')
  try {
    return { id: campaign, keys: Keys.parse(JSON.parse(text + decipher.final('utf8'))) }
  } catch (error) {
    // GCM says only that it does not fit: a wrong passphrase and a damaged file look alike
    throw new Problem('keys.not-openable', { reason: (error as Error).name })
  }
}

/** A name may not lead out of the campaign's folder. */
const Keys = z.record(z.string().regex(/^[a-z0-9-]+\.key$/), z.base64url())

function readSealed(file: string): z.infer<typeof Sealed> {
  const parsed = Sealed.safeParse(jsonOf(file))
  if (!parsed.success) throw new Problem('keys.not-openable', { reason: 'format' })
  return parsed.data
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    if (error instanceof SyntaxError) return null
    throw error
  }
}

const keyOf = (passphrase: string, salt: Uint8Array) =>
  argon2Sync('argon2id', {
    message: passphrase,
    nonce: salt,
    parallelism: 1,
    tagLength: 32,
    memory: 65_536,
    passes: 3,
  })

const base64url = (bytes: Uint8Array | null) => Buffer.from(bytes ?? []).toString('base64url')
