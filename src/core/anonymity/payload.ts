import {
  type Bytes,
  fromBase64url,
  fromUtf8,
  toBase64url,
  utf8,
} from '#src/core/anonymity/bytes.ts'
import { commentFault } from '#src/core/anonymity/comment.ts'
import { parseJson } from '#src/core/anonymity/json.ts'
import { INPUT_BYTES, type Pass, SIGNATURE_BYTES } from '#src/core/anonymity/pass.ts'
import { type Comment, isPayload, type Payload } from '#src/core/anonymity/payload-shape.ts'
import { Problem } from '#src/core/problem.ts'

/**
 * What one person answers. An item that is skipped is absent; 'na' is "does not apply to me". `segments` holds a value
 * by dimension; what is not stated is absent.
 */
export type Answers = {
  answers: Readonly<Record<string, number | 'na'>>
  comments: readonly Comment[]
  segments?: Readonly<Record<string, string>>
}

/**
 * What questionnaire and manifest allow: items in the order of the item index, `min` and `max` in scale points, and the
 * self-reported dimensions.
 */
export type AnswerShape = {
  items: readonly { id: string; min: number; max: number }[]
  questions: readonly { id: string; kind: string }[]
  segments: readonly { id: string; values: readonly string[] }[]
}

/**
 * One person's answers: `values[i]` is item i's value, SKIPPED or NOT_APPLICABLE; `labels[j]` the place of dimension j's
 * value, as many as there are values where none is stated. Blank comments are left out.
 */
export type Sheet = {
  input: Bytes
  signature: Bytes
  values: Int8Array
  labels: Uint8Array
  comments: { question: string; text: string }[]
}

export const SKIPPED = -128
export const NOT_APPLICABLE = -127

export function makePayload(pass: Pass, { answers, comments, segments = {} }: Answers): Payload {
  const { input, signature } = pass
  return {
    v: 1,
    input: toBase64url(input),
    signature: toBase64url(signature),
    answers,
    segments,
    comments,
  }
}

/**
 * UTF-8 JSON, 0x80, then zeros up to `paddedBytes`: every ballot of a campaign has one length.
 * Throws Problem `ballot.comment-too-long` {question}, `ballot.malformed` for a comment that could
 * not be counted, `ballot.too-large` {bytes, allowed} where the answers do not fit.
 */
export function encodePayload(payload: Payload, paddedBytes: number): Bytes {
  for (const { question, text } of payload.comments) {
    const fault = commentFault(text)
    if (fault === 'too-long') throw new Problem('ballot.comment-too-long', { question })
    if (fault !== null) throw new Problem('ballot.malformed', { question })
  }
  const json = utf8(JSON.stringify(payload))
  if (json.length >= paddedBytes) {
    throw new Problem('ballot.too-large', { bytes: json.length + 1, allowed: paddedBytes })
  }
  const padded = new Uint8Array(paddedBytes)
  padded.set(json)
  padded[json.length] = END_OF_TEXT
  return padded
}

/**
 * The answers in a padded payload; `null` if one field is not what questionnaire and manifest allow: then the
 * whole ballot is malformed. Hand-written checks: it runs for each of 100,000 ballots at close.
 */
export function readPayload(padded: Uint8Array, shape: AnswerShape): Sheet | null {
  const payload = decodePayload(padded)
  if (payload === null) return null
  const input = fromBase64url(payload.input, INPUT_BYTES)
  const signature = fromBase64url(payload.signature, SIGNATURE_BYTES)
  const values = readAnswers(payload.answers, shape)
  const labels = readLabels(payload.segments, shape)
  if (input === null || signature === null || values === null || labels === null) return null
  if (!areComments(payload.comments, shape)) return null
  const comments = payload.comments.filter(({ text }) => text.trim() !== '')
  return {
    input,
    signature,
    values,
    labels,
    comments: comments.map(({ question, text }) => ({ question, text })),
  }
}

/** The payload as JSON of the right shape, whatever the questionnaire; `null` otherwise. */
export function decodePayload(padded: Uint8Array): Payload | null {
  let end = padded.length - 1
  while (padded[end] === 0) end--
  if (padded[end] !== END_OF_TEXT) return null
  const text = fromUtf8(padded.subarray(0, end))
  const value = text === null ? null : parseJson(text)
  return isPayload(value) ? value : null
}

function readAnswers(answers: Payload['answers'], shape: AnswerShape): Int8Array | null {
  const values = new Int8Array(shape.items.length).fill(SKIPPED)
  let unread = Object.keys(answers).length
  for (const [index, { id, min, max }] of shape.items.entries()) {
    const answer = Object.hasOwn(answers, id) ? answers[id] : undefined
    if (answer === undefined) continue
    if (answer !== 'na' && (answer < min || answer > max)) return null
    values[index] = answer === 'na' ? NOT_APPLICABLE : answer
    unread--
  }
  return unread === 0 ? values : null
}

function readLabels(said: Payload['segments'], { segments }: AnswerShape): Uint8Array | null {
  const labels = Uint8Array.from(segments, ({ values }) => values.length)
  let unread = Object.keys(said).length
  for (const [index, { id, values }] of segments.entries()) {
    const value = Object.hasOwn(said, id) ? said[id] : undefined
    if (value === undefined) continue
    const place = values.indexOf(value)
    if (place < 0) return null
    labels[index] = place
    unread--
  }
  return unread === 0 ? labels : null
}

function areComments(comments: readonly Comment[], { questions }: AnswerShape): boolean {
  return comments.every(
    ({ question, kind }, index) =>
      questions.some((asked) => asked.id === question && asked.kind === kind) &&
      comments.findIndex((other) => other.question === question) === index,
  )
}

/** Marks where the JSON ends: the last byte of a padded payload that is not zero. */
const END_OF_TEXT = 0x80
