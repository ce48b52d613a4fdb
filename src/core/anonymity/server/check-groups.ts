import type { KeyObject } from 'node:crypto'
import { fromBase64url, toBase64url } from '#src/core/anonymity/bytes.ts'
import { groupKeyFromSpki } from '#src/core/anonymity/group-key.ts'
import { type GroupEntry, groupLeaf, type Manifest } from '#src/core/anonymity/manifest.ts'
import { merkleRoot } from '#src/core/anonymity/merkle.ts'
import { sha256 } from '#src/core/anonymity/server/hash.ts'
import { publicKeyOf } from '#src/core/anonymity/server/keys.ts'

/** What can be wrong with the groups; `group` is the first of them. */
export type GroupFault = Readonly<{
  key: 'groups-root' | 'group-key' | 'group-small' | 'groups-invited'
  group: number
}>

/** Whether these are the groups that the manifest names, each with a key of its one form and with k people or more. */
export function checkGroups(
  { groups: named, k }: Manifest,
  groups: readonly GroupEntry[],
  invited: number | null,
): GroupFault[] {
  const faults: GroupFault[] = []
  const root = merkleRoot(
    groups.map((entry) => groupLeaf(entry, sha256)),
    sha256,
  )
  const isInPlace = groups.length === named.count && groups.every(({ id }, at) => id === at)
  if (!isInPlace || toBase64url(root) !== named.root) faults.push({ key: 'groups-root', group: 0 })
  const keyless = groups.find((entry) => passKeyOf(entry) === null)
  if (keyless) faults.push({ key: 'group-key', group: keyless.id })
  const small = groups.find((entry) => entry.invited < k)
  if (small) faults.push({ key: 'group-small', group: small.id })
  const sum = groups.reduce((people, entry) => people + entry.invited, 0)
  if (invited !== null && sum !== invited) faults.push({ key: 'groups-invited', group: 0 })
  return faults
}

/** The key that a group's passes are checked with; `null` for anything but RSA-2048 with e = 65537. */
export function passKeyOf({ publicKey }: GroupEntry): KeyObject | null {
  const spki = fromBase64url(publicKey)
  return spki && groupKeyFromSpki(spki) ? publicKeyOf(spki) : null
}
