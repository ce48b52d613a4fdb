import { toBase64url, toHex } from '#src/core/anonymity/bytes.ts'
import {
  EXPORT_FORMAT,
  type ExportedPass,
  type ExportHead,
} from '#src/core/anonymity/export-format.ts'
import type { Actor } from '#src/core/permission.ts'
import { Problem } from '#src/core/problem.ts'
import { auditList, hasAuditList } from '#src/data/published/audit-list.ts'
import { findCampaign } from '#src/services/campaigns/campaigns.ts'
import type { Context } from '#src/services/context.ts'
import { mustBeAllowed } from '#src/services/permission.ts'
import { mustHavePublished } from '#src/services/reports/nothing-published.ts'
import { ballotsFile, closeFile } from '#src/services/survey/close-files.ts'
import { manifestFile } from '#src/services/survey/survey-files.ts'
import { surveyFrame } from '#src/services/survey/survey-frame.ts'

export type AuditExport = Readonly<{ name: string; lines: AsyncGenerator<string> }>

/** The passes behind the counted ballots with all that is needed to check them, line by line; no answers. */
export async function exportAuditList(
  context: Context,
  actor: Actor | null,
  id: string,
): Promise<AuditExport> {
  mustBeAllowed(actor, 'audit-list')
  const { state } = await findCampaign(context, id)
  if (state !== 'closed') throw new Problem('campaign.not-closed')
  const { manifest } = await surveyFrame(context, id)
  if (!manifest.auditor) throw new Problem('audit-list.no-auditor')
  await mustHavePublished(context, id)
  if (!(await hasAuditList(context.published, id))) throw new Problem('audit-list.deleted')

  return { name: `audit-list-${id}.jsonl`, lines: linesOf(context, id, await headOf(context, id)) }
}

async function headOf(context: Context, id: string): Promise<ExportHead> {
  const manifest = await manifestFile(context, id)
  const close = await closeFile(context, id)
  return {
    septet: EXPORT_FORMAT,
    manifest: toBase64url(manifest.bytes),
    manifestSignature: manifest.signature,
    close: toBase64url(close.bytes),
    closeSignature: close.signature,
    groups: (await surveyFrame(context, id)).groups,
    ballots: await ballotsFile(context, id),
  }
}

async function* linesOf({ published }: Context, id: string, head: ExportHead) {
  yield `${JSON.stringify(head)}\n`
  for await (const passes of auditList(published, id)) {
    const lines = passes.map(({ leaf, input, signature }) => {
      const pass: ExportedPass = {
        leaf: toHex(leaf),
        input: toBase64url(input),
        signature: toBase64url(signature),
      }
      return `${JSON.stringify(pass)}\n`
    })
    yield lines.join('')
  }
}
