import { constants, type KeyObject, sign } from 'node:crypto'
import { promisify } from 'node:util'
import { SALT_BYTES } from '#src/core/anonymity/blind.ts'
import { makeInput, type Pass } from '#src/core/anonymity/pass.ts'
import { privateKeyOf } from '#src/core/anonymity/server/keys.ts'
import type { Context } from '#src/services/context.ts'
import { groupKey } from '#src/services/survey/group-keys.ts'

const signAside = promisify(sign) as (
  hash: string,
  data: Uint8Array,
  key: { key: KeyObject; padding: number; saltLength: number },
) => Promise<Buffer<ArrayBuffer>>

/** Makes passes with a group's own key, without asking for them: a blind signature ends in the same bytes. */
export function passMaker(context: Context, campaign: string) {
  const keys = new Map<number, Promise<KeyObject>>()
  return async (gid: number): Promise<Pass> => {
    const key = keys.get(gid) ?? groupKey(context, campaign, gid).then(privateKeyOf)
    keys.set(gid, key)
    const input = makeInput(campaign, gid)
    const signature = await signAside('sha384', input, {
      key: await key,
      padding: constants.RSA_PKCS1_PSS_PADDING,
      saltLength: SALT_BYTES,
    })
    return { input, signature }
  }
}
