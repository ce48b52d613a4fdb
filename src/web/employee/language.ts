import type { FastifyRequest } from 'fastify'
import type { Language } from '#src/core/words/language.ts'
import { languageOf } from '#src/web/reader.ts'

/** The reader's language if the campaign speaks it, else the campaign's first. */
export function surveyLanguage(
  request: FastifyRequest,
  { languages }: { languages: readonly Language[] },
): Language {
  const wanted = languageOf(request)
  return languages.includes(wanted) ? wanted : (languages[0] ?? 'en')
}
