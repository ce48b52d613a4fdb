import { scaleOf } from '#src/core/questionnaire/items.ts'
import { type Item, KINDS, type Questionnaire } from '#src/core/questionnaire/questionnaire.ts'

const COMMENT_BYTES = 1200 // of one comment, as JSON-escaped UTF-8 without its quotes
const INPUT_CHARACTERS = 140 // 105 bytes in base64url
const SIGNATURE_CHARACTERS = 342 // 256 bytes in base64url
const STEP = 1024

type Dimension = { id: string; values: readonly string[] }

/**
 * The length in bytes to which every payload of this questionnaire is padded: the least multiple of 1,024 that holds
 * the longest one (every item answered at its longest, every open question filled, the longest value of each
 * self-reported dimension stated) and the byte 0x80 after it. Source: ANONYMITY A2, A3 step 3.
 */
export function paddedBytes(
  questionnaire: Questionnaire,
  segments: readonly Dimension[] = [],
): number {
  // Ids and filler are ASCII: characters are bytes.
  const bytes = JSON.stringify(longestPayload(questionnaire, segments)).length
  return Math.ceil((bytes + 1) / STEP) * STEP
}

function longestPayload(questionnaire: Questionnaire, segments: readonly Dimension[]) {
  const { items, openQuestions } = questionnaire
  return {
    v: 1,
    input: 'A'.repeat(INPUT_CHARACTERS),
    signature: 'A'.repeat(SIGNATURE_CHARACTERS),
    answers: Object.fromEntries(items.map((item) => [item.id, longestAnswer(questionnaire, item)])),
    segments: Object.fromEntries(segments.map(({ id, values }) => [id, longest(values)])),
    comments: openQuestions.map(({ id }) => ({
      question: id,
      kind: longest(KINDS),
      text: 'A'.repeat(COMMENT_BYTES),
    })),
  }
}

function longestAnswer(questionnaire: Questionnaire, item: Item): number | string {
  const { min, max } = scaleOf(questionnaire, item)
  return longest([min, max, 'na'])
}

function longest<Value extends number | string>(values: readonly Value[]): Value {
  return values.reduce((most, value) =>
    JSON.stringify(value).length > JSON.stringify(most).length ? value : most,
  )
}
