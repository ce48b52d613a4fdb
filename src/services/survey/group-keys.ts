import type { Context } from '#src/services/context.ts'
import { remember } from '#src/services/remember.ts'

export const GROUP_KEY = (gid: number) => `group-${gid}.key`

/** The private key of a reporting group (PKCS#8), from the file; forgotten when the campaign closes. */
export function groupKey(context: Context, campaign: string, gid: number): Promise<Uint8Array> {
  return remember(context, `keys/${campaign}/${gid}`, async () => {
    const key = await context.keys.read(campaign, GROUP_KEY(gid))
    if (!key) throw new Error(`The key of group ${gid} is missing in SECRETS_DIR/${campaign}`)
    return key
  })
}

/** Keeps the key of a group, or returns the one that another instance kept before. */
export function keepGroupKey(
  { keys }: Context,
  campaign: string,
  gid: number,
  privateKey: Uint8Array,
) {
  return keys.write(campaign, GROUP_KEY(gid), privateKey)
}

export const readGroupKey = ({ keys }: Context, campaign: string, gid: number) =>
  keys.read(campaign, GROUP_KEY(gid))

export const BOX_KEY = 'box.key'
export const TOKEN_KEY = 'token.key'

/** A key of the whole campaign; without it the campaign is lost, so its absence is said in words. */
export async function campaignKey({ keys }: Context, campaign: string, name: string) {
  const key = await keys.read(campaign, name)
  if (!key) throw new Error(`${name} is missing in SECRETS_DIR/${campaign}`)
  return key
}
