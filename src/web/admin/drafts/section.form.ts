import { createHash } from 'node:crypto'
import type { FastifyRequest } from 'fastify'
import { z } from 'zod'
import { type Operation, parseOperation } from '#src/core/questionnaire/draft/operate.ts'
import { parseForm } from '#src/web/forms.ts'

/** The name that a field of a draft has in a form: apart from the form's own. */
export const inputName = (name: string) => `f:${name}`

/** A form of a draft as it was sent. `was`: what its fields held when it was shown. */
export type SentForm = Readonly<{
  revision: number
  was: Readonly<Record<string, string>>
  entered: Readonly<Record<string, string>>
  operation: Operation | null
  /** Whether to go on to the next part. */
  isNext: boolean
  sending: string
}>

/** Reads a form of a draft; a box that is not ticked arrives as the hidden field before it. */
export function sentForm(request: FastifyRequest): SentForm {
  const { revision, was, do: act, ...others } = parseForm(Form, request)
  const fields = Object.entries(others)
    .filter(([name]) => name.startsWith('f:'))
    .map(([name, value]) => [name.slice(2), unbroken([value].flat().at(-1) ?? '')] as const)
  return {
    revision,
    was,
    entered: Object.fromEntries(fields),
    operation: parseOperation(act),
    isNext: act === 'next',
    sending: sendingOf(request),
  }
}

/** The same for the same form sent twice from the same page. */
function sendingOf({ url, body }: FastifyRequest): string {
  const { _csrf, ...sent } = (body ?? {}) as Record<string, unknown>
  return createHash('sha256')
    .update(`${url}\n${JSON.stringify(sent)}`)
    .digest('base64url')
}

/** Forms send line ends as two characters. */
const unbroken = (value: string) => value.replaceAll('\r\n', '\n')

const Was = z.record(z.string(), z.string())

const Form = z
  .object({
    revision: z.coerce.number().int().min(1),
    do: z.string().default('save'),
    was: z
      .string()
      .default('{}')
      .transform((text) => Was.catch({}).parse(jsonOr(text, {}))),
  })
  .catchall(z.union([z.string(), z.array(z.string())]))

function jsonOr(text: string, otherwise: unknown): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    if (error instanceof SyntaxError) return otherwise
    throw error
  }
}
