import { commentFault } from '#src/core/anonymity/comment.ts'

/** `question` is the id of an open question, `kind` its kind. */
export type Comment = { question: string; kind: string; text: string }

/** The JSON inside a sealed ballot, version 1; binary values in base64url. */
export type Payload = {
  v: 1
  input: string
  signature: string
  answers: Readonly<Record<string, number | 'na'>>
  segments: Readonly<Record<string, string>>
  comments: readonly Comment[]
}

/** Whether JSON has the shape of a payload, whatever the questionnaire: no field missing, none more. */
export function isPayload(value: unknown): value is Payload {
  return (
    hasExactly(value, ['v', 'input', 'signature', 'answers', 'segments', 'comments']) &&
    value.v === 1 &&
    typeof value.input === 'string' &&
    typeof value.signature === 'string' &&
    isRecord(value.answers) &&
    Object.values(value.answers).every((answer) => answer === 'na' || Number.isInteger(answer)) &&
    isRecord(value.segments) &&
    Object.values(value.segments).every((said) => typeof said === 'string') &&
    Array.isArray(value.comments) &&
    value.comments.every(isComment)
  )
}

function isComment(value: unknown): value is Comment {
  return (
    hasExactly(value, ['question', 'kind', 'text']) &&
    typeof value.question === 'string' &&
    typeof value.kind === 'string' &&
    typeof value.text === 'string' &&
    commentFault(value.text) === null
  )
}

function hasExactly(value: unknown, fields: readonly string[]): value is Record<string, unknown> {
  if (!isRecord(value)) return false
  return (
    Object.keys(value).length === fields.length &&
    fields.every((name) => Object.hasOwn(value, name))
  )
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
