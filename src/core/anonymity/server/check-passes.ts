import type { KeyObject } from 'node:crypto'
import { toHex } from '#src/core/anonymity/bytes.ts'
import { type ExportedPass, parseExportedPass } from '#src/core/anonymity/export-format.ts'
import type { GroupEntry } from '#src/core/anonymity/manifest.ts'
import { leafHash } from '#src/core/anonymity/merkle.ts'
import { INPUT_BYTES, parseInput, SIGNATURE_BYTES } from '#src/core/anonymity/pass.ts'
import { fromBase64url } from '#src/core/anonymity/server/base64url.ts'
import { passKeyOf } from '#src/core/anonymity/server/check-groups.ts'
import { sha256 } from '#src/core/anonymity/server/hash.ts'
import { verifyPass } from '#src/core/anonymity/server/verify-pass.ts'

/** What can be wrong with a pass. `leaf` names the first that is, `count` says how many are. */
export type PassFault = Readonly<{
  key:
    | 'pass-unreadable'
    | 'pass-leaf'
    | 'pass-campaign'
    | 'pass-group'
    | 'pass-signature'
    | 'pass-doubled'
    | 'pass-unsorted'
    | 'pass-unlisted'
    | 'pass-missing'
    | 'pass-too-many'
  leaf: string
  /** The group that the pass names, and the one whose key signed it instead. */
  group: number | null
  other: number | null
  count: number
}>

type Found = Pick<PassFault, 'key' | 'leaf'> & Partial<Pick<PassFault, 'group' | 'other'>>
type Frame = Readonly<{
  campaign: string
  groups: readonly GroupEntry[]
  leaves: readonly Uint8Array[]
}>

const NOTHING: ExportedPass = { leaf: '', input: '', signature: '' }

/** Checks passes one by one as they are read, against the groups and the list of counted leaves. */
export function passChecker({ campaign, groups, leaves }: Frame) {
  const keys = groups.map(passKeyOf)
  const missing = new Set(leaves.map(toHex))
  const listed = new Set(missing)
  const counts = groups.map(() => 0)
  const faults = new Map<PassFault['key'], PassFault>()
  let passes = 0
  let last = ''

  return {
    add: (line: string) => {
      passes++
      const pass = parseExportedPass(line) ?? NOTHING
      const { leaf } = pass
      for (const found of [...orderFaults(leaf), ...passFaults(pass)]) note(found)
      missing.delete(leaf)
      last = leaf
    },
    result: () => {
      for (const leaf of missing) note({ key: 'pass-missing', leaf })
      for (const [group, count] of counts.entries())
        if (count > (groups[group]?.invited ?? 0)) note({ key: 'pass-too-many', leaf: '', group })
      return { passes, faults: [...faults.values()] }
    },
  }

  function orderFaults(leaf: string): Found[] {
    if (leaf === '') return []
    if (leaf === last) return [{ key: 'pass-doubled', leaf }]
    if (leaf < last) return [{ key: 'pass-unsorted', leaf }]
    return listed.has(leaf) ? [] : [{ key: 'pass-unlisted', leaf }]
  }

  function passFaults({ leaf, ...pass }: ExportedPass): Found[] {
    const input = fromBase64url(pass.input, INPUT_BYTES)
    const signature = fromBase64url(pass.signature, SIGNATURE_BYTES)
    const message = input && parseInput(input)
    if (!input || !signature || !message) return [{ key: 'pass-unreadable', leaf }]
    if (toHex(leafHash(input, sha256)) !== leaf) return [{ key: 'pass-leaf', leaf }]
    if (message.campaign !== campaign) return [{ key: 'pass-campaign', leaf }]

    const { gid: group } = message
    const isSigned = (key: KeyObject | null | undefined) =>
      key ? verifyPass(key, input, signature) : false
    if (isSigned(keys[group])) {
      if (missing.has(leaf)) counts[group] = (counts[group] ?? 0) + 1
      return []
    }
    // looking through thousands of keys is worth it once
    const other = faults.has('pass-group') ? -1 : keys.findIndex(isSigned)
    return other === -1
      ? [{ key: 'pass-signature', leaf, group }]
      : [{ key: 'pass-group', leaf, group, other }]
  }

  function note({ key, leaf, group = null, other = null }: Found) {
    const first = faults.get(key) ?? { key, leaf, group, other, count: 0 }
    faults.set(key, { ...first, count: first.count + 1 })
  }
}
