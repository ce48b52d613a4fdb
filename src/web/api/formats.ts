import type { FastifyRequest } from 'fastify'
import { FOR_PROGRAMS } from '#src/core/tables/csv.ts'
import { PDF } from '#src/web/hr/paper/report-pdf.ts'
import { FORMATS, type Format, TYPES } from '#src/web/hr/tables/files.ts'
import { languageOf } from '#src/web/reader.ts'

/** The file that a program asks for by `Accept`; `null` = JSON. */
export function acceptedFormat({ headers }: Pick<FastifyRequest, 'headers'>): Format | null {
  return FORMATS.find((format) => headers.accept?.startsWith(TYPES[format])) ?? null
}

export const acceptsPdf = ({ headers }: Pick<FastifyRequest, 'headers'>) =>
  headers.accept?.startsWith(PDF) ?? false

/** Words in the language asked for; a CSV always with comma, point and keys, so that a program reads it anywhere. */
export const programsTaker = (request: FastifyRequest, format: Format) => ({
  language: languageOf(request),
  dialect: FOR_PROGRAMS,
  format,
})
