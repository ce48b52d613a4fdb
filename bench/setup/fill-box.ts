import { fromBase64url } from '#src/core/anonymity/bytes.ts'
import { leafHash } from '#src/core/anonymity/merkle.ts'
import { encodePayload, makePayload } from '#src/core/anonymity/payload.ts'
import { sha256 } from '#src/core/anonymity/server/hash.ts'
import { orderedItems } from '#src/core/questionnaire/items.ts'
import { insertBallots } from '#src/data/box/ballots.ts'
import type { Context } from '#src/services/context.ts'
import { type Random, seededRandom } from '#src/services/demo/sheets.ts'
import { type SurveyFrame, surveyFrame } from '#src/services/survey/survey-frame.ts'
import { passMaker } from './passes.ts'
import { fastSealer } from './sealing.ts'

const AT_ONCE = 200
const COMMENTED = 0.2
const SENTENCE = 'Plus de temps pour apprendre ensemble, et des décisions expliquées à chacun. '

/** So many answer, the same share everywhere, every fifth with comments: the box as it lies there when a campaign ends. */
export async function fillBox(context: Context, campaign: string, ballots: number) {
  const frame = await surveyFrame(context, campaign)
  const { manifest, manifestHash, groups } = frame
  const random = seededRandom(ballots)
  const passOf = passMaker(context, campaign)
  const seal = fastSealer(fromBase64url(manifest.boxKey) ?? new Uint8Array(), manifestHash)
  const invited = groups.flatMap(({ id, invited }) => Array.from({ length: invited }, () => id))
  const gids = spread(invited, ballots)

  for (let start = 0; start < ballots; start += AT_ONCE) {
    const rows = await Promise.all(
      gids.slice(start, start + AT_ONCE).map(async (gid) => {
        const pass = await passOf(gid)
        const answers = answersOf(frame, gid, random)
        const leaf = leafHash(pass.input, sha256)
        const padded = encodePayload(makePayload(pass, answers), manifest.paddedBytes)
        return { leaf, sealed: seal(leaf, padded) }
      }),
    )
    await context.database.inOneTransaction(({ box }) => insertBallots(box, campaign, rows))
  }
}

/** So many of them, evenly: all of a company answers, not its first divisions. */
const spread = <One>(all: readonly One[], count: number) =>
  all.filter(
    (_, at) => Math.floor(((at + 1) * count) / all.length) > Math.floor((at * count) / all.length),
  )

/** Teams differ in mood, people in a team a little: so that some cells are coded, as in a real company. */
function answersOf({ questionnaire }: SurveyFrame, gid: number, random: Random) {
  const mood = 2.6 + ((gid * 7919) % 17) / 10
  const answers: Record<string, number | 'na'> = {}
  for (const { id } of orderedItems(questionnaire)) {
    const chance = random()
    const value = Math.round(mood + (random() + random() - 1) * 2)
    if (chance > 0.03) answers[id] = chance < 0.05 ? 'na' : Math.max(1, Math.min(5, value))
  }
  const says = random() < COMMENTED
  const comments = questionnaire.openQuestions.map(({ id, kind }) => ({
    question: id,
    kind,
    text: SENTENCE.repeat(1 + Math.floor(random() * 4)),
  }))
  return { answers, comments: says ? comments : [] }
}
