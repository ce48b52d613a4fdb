import type { Manifest } from '#src/core/anonymity/manifest.ts'
import { growingTree } from '#src/core/anonymity/merkle.ts'
import { sha256 } from '#src/core/anonymity/server/hash.ts'
import { dayIn } from '#src/core/campaign/calendar.ts'
import type { Campaign } from '#src/core/campaign/campaign.ts'
import type { Sheets } from '#src/core/disclosure/count-options.ts'
import { instrumentOf } from '#src/core/disclosure/instrument.ts'
import { partOfMember, peopleOf } from '#src/core/disclosure/partition.ts'
import type { Labelled } from '#src/core/disclosure/segments.ts'
import { promisesResults } from '#src/core/papers/visibility.ts'
import { countedLeaves, emptyBox } from '#src/data/box/ballots.ts'
import { putJob } from '#src/data/office/jobs.ts'
import { insertAuditList } from '#src/data/published/audit-list.ts'
import { insertClose } from '#src/data/published/closes.ts'
import { insertComments } from '#src/data/published/comments.ts'
import { insertUnitCovers } from '#src/data/published/covers.ts'
import { insertPartition } from '#src/data/published/partitions.ts'
import { insertText, insertWhole } from '#src/data/published/reports.ts'
import { insertResultsLinks } from '#src/data/published/results-links.ts'
import type { Rooms } from '#src/data/rooms.ts'
import { countPasses, deleteInvitations } from '#src/data/roster/invitations.ts'
import { insertResultsMails, invitedByGroups } from '#src/data/roster/results-mails.ts'
import { endOfAuditList } from '#src/services/audit-list/delete-audit-list.ts'
import { auditRows } from '#src/services/closing/audit-rows.ts'
import { commentRows } from '#src/services/closing/comment-rows.ts'
import { unitCoverRows } from '#src/services/closing/cover-rows.ts'
import { earlierFigures } from '#src/services/closing/earlier-figures.ts'
import { type Partitions, partitionsOf } from '#src/services/closing/partitions.ts'
import type { Context } from '#src/services/context.ts'
import { endOfResultsMails } from '#src/services/loop/keep-mails.ts'
import { linkRows, mailRows } from '#src/services/loop/results-rows.ts'
import type { OpenedBallots } from '#src/services/pool.ts'
import { putRetentionJobs } from '#src/services/retention/retention-jobs.ts'
import { surveyFrame } from '#src/services/survey/survey-frame.ts'

/** Writes all that is published and empties the box and the invitations, in one transaction. */
export async function publish(context: Context, campaign: Campaign, opened: OpenedBallots) {
  const { manifest, questionnaire } = await surveyFrame(context, campaign.id)
  const partitions = await partitionsOf(context, campaign, countedPerGroup(opened))
  const publication = {
    campaign: { id: campaign.id, k: campaign.k },
    instrument: instrumentOf(questionnaire),
    partitions,
    sheets: sheetsOf(opened, partitions),
    segments: labelledOf(opened, manifest),
    earlier: await earlierFigures(context, campaign, questionnaire),
  }
  const parts = context.pool.publishedRows(publication)
  const comments = commentRows(questionnaire, partitions, opened.comments)

  await context.database.inOneTransaction(async (rooms) => {
    const { published, box, roster } = rooms
    // first, while a thread counts
    await emptyBox(box, campaign.id, opened.malformed)
    await insertPartitions(rooms, campaign, partitions)
    for await (const { rows, ...whole } of parts) {
      if (rows) await insertText(published, campaign.id, rows)
      await insertWhole(published, campaign.id, whole)
    }
    await context.pool.forget()
    await insertUnitCovers(published, unitCoverRows(campaign, partitions))
    await insertComments(published, campaign.id, comments)
    // where nothing is published, a list of passes would count the ballots
    if (partitions.blocks.length > 0 && opened.passes.length > 0)
      await publishAuditList(rooms, context, campaign, opened.passes)
    await insertTotals(rooms, context, campaign, partitions, opened)
    const day = dayIn(campaign.timeZone, context.now())
    if (promisesResults(manifest.visibility)) await prepareResults(rooms, campaign, partitions, day)
    await putRetentionJobs(rooms.office, campaign, day, manifest.retention)
    // where nothing is published there is nothing to measure
    if (partitions.blocks.length > 0)
      await putJob(rooms.office, 'effects.measure', campaign.id, context.now())
    await deleteInvitations(roster, campaign.id)
  })
}

/** While it is known who was asked: for each block a link, for each person a mail that waits for the release. */
async function prepareResults(
  { published, roster, office }: Rooms,
  campaign: Campaign,
  { blocks, groups }: Partitions,
  day: string,
) {
  if (blocks.length === 0) return
  await insertResultsLinks(published, linkRows(campaign.id, blocks))
  const ofInvited = mailRows(blocks)
  for await (const invited of invitedByGroups(roster, campaign.id, groups.length))
    await insertResultsMails(roster, campaign.id, ofInvited(invited))
  await putJob(office, 'results-mails.delete', campaign.id, endOfResultsMails(campaign, day))
}

async function publishAuditList(
  { published, office }: Rooms,
  { now }: Context,
  campaign: Campaign,
  passes: Uint8Array,
) {
  await insertAuditList(published, auditRows(campaign.id, passes))
  const day = dayIn(campaign.timeZone, now())
  await putJob(office, 'audit-list.delete', campaign.id, endOfAuditList(campaign, day))
}

function sheetsOf({ values, groups }: OpenedBallots, { blocks }: Partitions): Sheets {
  const blockOf = partOfMember(blocks)
  const ofBlock = (group: number) => blockOf.get(group) ?? -1
  return { answers: values, blocks: blocks.length > 0 ? Int32Array.from(groups, ofBlock) : [] }
}

/** As it was promised: the manifest names the dimensions, and how many people a value must have. */
const labelledOf = ({ labels }: OpenedBallots, { segments, kDetail }: Manifest): Labelled => ({
  dimensions: segments,
  labels,
  least: kDetail,
})

function countedPerGroup({ groups }: OpenedBallots): ArrayLike<number> {
  const counted: number[] = []
  for (const group of groups) counted[group] = (counted[group] ?? 0) + 1
  return counted
}

async function insertPartitions(
  { published }: Rooms,
  { id }: Campaign,
  { groups, blocks, commentBlocks, detailBlocks }: Partitions,
) {
  const invited = peopleOf(blocks, groups)
  const asked = blocks.map((block, at) => ({ id: block.id, size: invited[at] ?? 0 }))
  await insertPartition(published, id, 'block', blocks, invited)
  await insertPartition(published, id, 'comment', commentBlocks, peopleOf(commentBlocks, asked))
  await insertPartition(published, id, 'detail', detailBlocks, peopleOf(detailBlocks, asked))
}

async function insertTotals(
  { published, box, roster }: Rooms,
  { now }: Context,
  campaign: Campaign,
  { groups }: Partitions,
  opened: OpenedBallots,
) {
  const tree = growingTree(sha256)
  for await (const leaves of countedLeaves(box, campaign.id)) leaves.forEach(tree.add)
  const passes = await countPasses(roster, campaign.id)
  await insertClose(published, {
    campaign: campaign.id,
    invited: groups.reduce((sum, { size }) => sum + size, 0),
    issued: passes.reduce((sum, { issued }) => sum + issued, 0),
    counted: tree.size(),
    malformed: opened.malformed.length,
    merkleRoot: tree.root(),
    day: dayIn(campaign.timeZone, now()),
  })
}
