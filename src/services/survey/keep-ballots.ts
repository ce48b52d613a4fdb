import { toBase64url } from '#src/core/anonymity/bytes.ts'
import { leafHash } from '#src/core/anonymity/merkle.ts'
import { INPUT_BYTES, parseInput, SIGNATURE_BYTES } from '#src/core/anonymity/pass.ts'
import { SEAL_BYTES } from '#src/core/anonymity/seal-format.ts'
import { fromBase64url } from '#src/core/anonymity/server/base64url.ts'
import { sha256 } from '#src/core/anonymity/server/hash.ts'
import { signReceipt } from '#src/core/anonymity/server/sign-receipt.ts'
import { verifyPass } from '#src/core/anonymity/server/verify-pass.ts'
import { acceptsBallots } from '#src/core/campaign/rules.ts'
import type { ProblemKey } from '#src/core/problem.ts'
import { type BallotRow, findBallots, insertBallots } from '#src/data/box/ballots.ts'
import { holdCampaign } from '#src/data/frame/campaigns.ts'
import type { Stores } from '#src/services/context.ts'
import { receiptKey } from '#src/services/installation.ts'
import type { BallotRequest, Kept } from '#src/services/intake.ts'
import { type SurveyFrame, surveyFrame } from '#src/services/survey/survey-frame.ts'

type Refused = ReadonlyMap<BallotRow, ProblemKey>

/** Puts sealed ballots that carry a valid pass into the box, and signs a receipt for each that is in it. */
export async function keepBallots(
  stores: Stores,
  campaign: string,
  requests: readonly BallotRequest[],
): Promise<Kept[]> {
  const frame = await surveyFrame(stores, campaign)
  const key = await receiptKey(stores)
  const checked = requests.map((request) => check(frame, campaign, request))
  const valid = checked.filter((one) => typeof one !== 'string')
  const refused = await insertAll(stores, campaign, valid)

  return checked.map((one) => {
    if (typeof one === 'string') return { problem: one }
    const problem = refused.get(one)
    return problem ? { problem } : { receipt: toBase64url(signReceipt(key, campaign, one.leaf)) }
  })
}

function check(
  { manifest, groupKey }: SurveyFrame,
  campaign: string,
  request: BallotRequest,
): BallotRow | ProblemKey {
  const input = fromBase64url(request.input, INPUT_BYTES)
  const signature = fromBase64url(request.signature, SIGNATURE_BYTES)
  const sealed = fromBase64url(request.sealed, manifest.paddedBytes + SEAL_BYTES)
  const pass = input && parseInput(input)
  if (!input || !signature || !sealed || !pass || pass.campaign !== campaign)
    return 'ballot.malformed'

  const key = groupKey(pass.gid)
  if (!key) return 'ballot.malformed'
  if (!verifyPass(key, input, signature)) return 'ballot.signature-invalid'
  return { leaf: leafHash(input, sha256), sealed }
}

async function insertAll(
  { database }: Stores,
  campaign: string,
  ballots: readonly BallotRow[],
): Promise<Refused> {
  if (ballots.length === 0) return new Map()
  return database.inOneTransaction(async ({ box }) => {
    const held = await holdCampaign(box, campaign, database.dialect)
    if (!held || !acceptsBallots(held))
      return new Map(ballots.map((ballot) => [ballot, 'campaign.not-open']))

    const isNew = new Set((await insertBallots(box, campaign, ballots)).map(nameOf))
    const known = ballots.map(({ leaf }) => leaf).filter((leaf) => !isNew.has(nameOf(leaf)))
    const before = known.length > 0 ? await findBallots(box, campaign, known) : []
    return different(ballots, new Map(before.map(({ leaf, sealed }) => [nameOf(leaf), sealed])))
  })
}

/** The first bytes under a leaf are its ballot; the same again is a repeat, others are refused. */
function different(ballots: readonly BallotRow[], bytes: Map<string, Uint8Array | null>): Refused {
  const refused = new Map<BallotRow, ProblemKey>()
  for (const ballot of ballots) {
    const first = bytes.get(nameOf(ballot.leaf))
    if (!first) bytes.set(nameOf(ballot.leaf), ballot.sealed)
    else if (Buffer.compare(first, ballot.sealed) !== 0) refused.set(ballot, 'ballot.different')
  }
  return refused
}

const nameOf = (leaf: Uint8Array) => Buffer.from(leaf).toString('latin1')
