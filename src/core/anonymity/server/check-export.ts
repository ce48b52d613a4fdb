import { fromBase64url, sha256, toBase64url } from '#src/core/anonymity/bytes.ts'
import type { Close } from '#src/core/anonymity/close.ts'
import { type ExportHead, parseExportHead } from '#src/core/anonymity/export-format.ts'
import type { Manifest } from '#src/core/anonymity/manifest.ts'
import { checkRecord, type RecordFault } from '#src/core/anonymity/record.ts'
import { checkGroups, type GroupFault } from '#src/core/anonymity/server/check-groups.ts'
import { type PassFault, passChecker } from '#src/core/anonymity/server/check-passes.ts'

/** What was found in an auditor's file. Nothing of it was believed; without faults all of it holds together. */
export type CheckedExport = Readonly<{
  manifest: Manifest | null
  /** SHA-256 of the manifest's bytes, as in the link of every invitation. */
  manifestHash: string
  close: Close | null
  passes: number
  faults: readonly (Readonly<{ key: RecordFault }> | GroupFault | PassFault)[]
}>

/** Checks every signature, group, root and total of an auditor's file, line by line; `null` where it is none. */
export async function checkExport(lines: AsyncIterable<string>): Promise<CheckedExport | null> {
  let checking: Awaited<ReturnType<typeof begin>> | null = null
  for await (const line of lines) {
    if (checking) checking.add(line)
    else {
      const head = parseExportHead(line)
      if (!head) return null
      checking = await begin(head)
    }
  }
  return checking?.result() ?? null
}

async function begin(head: ExportHead) {
  const { manifest, close, list, faults } = await checkRecord(recordOf(head))
  const groupFaults = manifest ? checkGroups(manifest, head.groups, close?.invited ?? null) : []
  const { add, result } = passChecker({
    campaign: manifest?.campaign ?? '',
    groups: head.groups,
    leaves: list?.counted ?? [],
  })
  const manifestHash = toBase64url(await sha256(bytesOf(head.manifest)))
  return {
    add,
    result: (): CheckedExport => {
      const { passes, faults: passFaults } = result()
      const found = [...faults.map((key) => ({ key })), ...groupFaults, ...passFaults]
      return { manifest, manifestHash, close, passes, faults: found }
    },
  }
}

const recordOf = (head: ExportHead) => ({
  manifest: { bytes: bytesOf(head.manifest), signature: signatureOf(head.manifestSignature) },
  close: { bytes: bytesOf(head.close), signature: signatureOf(head.closeSignature) },
  ballots: head.ballots,
})

const bytesOf = (text: string) => fromBase64url(text) ?? new Uint8Array()
const signatureOf = (text: string) => fromBase64url(text, 64) ?? new Uint8Array(64)
