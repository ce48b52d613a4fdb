import { toBase64url } from '#src/core/anonymity/bytes.ts'
import type { Manifest } from '#src/core/anonymity/manifest.ts'
import { PASS_BYTES } from '#src/core/anonymity/pass.ts'
import type { AnswerShape } from '#src/core/anonymity/payload.ts'
import { boxPointOf } from '#src/core/anonymity/server/public-half.ts'
import type { Campaign } from '#src/core/campaign/campaign.ts'
import { joinComments, type PackedComments } from '#src/core/comments/packed.ts'
import { orderedItems, scaleOf } from '#src/core/questionnaire/items.ts'
import type { Questionnaire } from '#src/core/questionnaire/questionnaire.ts'
import { countBallots, sealedAfter } from '#src/data/box/ballots.ts'
import type { Context } from '#src/services/context.ts'
import type { OpenBox, OpenedBallots } from '#src/services/pool.ts'
import type { Progress } from '#src/services/progress.ts'
import { BOX_KEY, campaignKey } from '#src/services/survey/group-keys.ts'
import { groupSpki, surveyFrame } from '#src/services/survey/survey-frame.ts'

const CHUNK = 100
const CHUNKS_AT_ONCE = 6
// each is a durable commit
const BALLOTS_A_PROGRESS = 2500

/** The whole box, opened in memory by the threads: sheets in the order of their leaves, which is no order of arrival. */
export async function openBox(
  context: Context,
  campaign: Campaign,
  progress: Progress,
): Promise<OpenedBallots> {
  const box = await boxOf(context, campaign)
  const total = await countBallots(context.box, campaign.id)
  const opened = gather(total, box)
  const underway: Promise<OpenedBallots>[] = []

  let last: Uint8Array | null = null
  for (let done = 0; ; ) {
    const ballots = await sealedAfter(context.box, campaign.id, last, CHUNK)
    last = ballots.at(-1)?.leaf ?? null
    if (last) underway.push(opening(context.pool.openBallots(box, ballots)))
    while (underway.length >= CHUNKS_AT_ONCE || (!last && underway.length > 0))
      opened.add(await (underway.shift() as Promise<OpenedBallots>))
    if (!last) break
    done += ballots.length
    if (done % BALLOTS_A_PROGRESS === 0 || done === total) await progress(done, total)
  }
  return opened.whole()
}

/** Awaited in its turn, where a failure counts; one that comes before must not end the process as unhandled. */
function opening(chunk: Promise<OpenedBallots>) {
  chunk.catch(() => {})
  return chunk
}

async function boxOf(context: Context, { id }: Campaign): Promise<OpenBox> {
  const { manifest, manifestHash, groups, questionnaire } = await surveyFrame(context, id)
  const boxKey = await campaignKey(context, id, BOX_KEY)
  // with another key every ballot would look malformed, and be dropped
  if (toBase64url(boxPointOf(boxKey)) !== manifest.boxKey)
    throw new Error(`${BOX_KEY} in SECRETS_DIR/${id} is not the key of the manifest`)
  return {
    campaign: id,
    boxKey,
    manifestHash,
    groupKeys: groups.map(groupSpki),
    shape: shapeOf(questionnaire, manifest),
    keepsPasses: manifest.auditor !== null,
  }
}

/** What an answer may be, item by item in the order of the sheets. */
function shapeOf(questionnaire: Questionnaire, { segments }: Manifest): AnswerShape {
  return {
    items: orderedItems(questionnaire).map((item) => {
      const { min, max } = scaleOf(questionnaire, item)
      return { id: item.id, min, max }
    }),
    questions: questionnaire.openQuestions.map(({ id, kind }) => ({ id, kind })),
    segments,
  }
}

/** About 60 bytes a sheet in memory (and 361 for an auditor) that the threads share, made once: no list of objects grows with the company. */
function gather(total: number, { shape, keepsPasses }: OpenBox) {
  const { segments } = shape
  const width = shape.items.length
  const values = new Int8Array(new SharedArrayBuffer(total * width))
  const labels = new Uint8Array(total * segments.length)
  const groups = new Uint32Array(total)
  const comments: PackedComments[] = []
  const malformed: Uint8Array[] = []
  const passes = new Uint8Array(keepsPasses ? total * PASS_BYTES : 0)
  let sheets = 0

  return {
    add: (chunk: OpenedBallots) => {
      values.set(chunk.values, sheets * width)
      labels.set(chunk.labels, sheets * segments.length)
      groups.set(chunk.groups, sheets)
      passes.set(chunk.passes, keepsPasses ? sheets * PASS_BYTES : 0)
      sheets += chunk.groups.length
      comments.push(chunk.comments)
      malformed.push(...chunk.malformed)
    },
    whole: (): OpenedBallots => ({
      groups: groups.subarray(0, sheets),
      values: values.subarray(0, sheets * width),
      labels: labels.subarray(0, sheets * segments.length),
      comments: joinComments(comments),
      malformed,
      passes: passes.subarray(0, keepsPasses ? sheets * PASS_BYTES : 0),
    }),
  }
}
