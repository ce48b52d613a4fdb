import { z } from 'zod'
import { LANGUAGES } from '#src/core/words/language.ts'

/** A text in some of the languages, as `Texts`. */
export const TextsShape = z.partialRecord(z.enum(LANGUAGES), z.string())
