import { z } from 'zod'
import { ABOUT } from '#src/core/report/sentences/ruled.ts'
import { LANGUAGES } from '#src/core/words/language.ts'

export const SentencesShape = z
  .array(
    z.object({
      about: z.enum(ABOUT),
      rule: z.string().describe('The rule by which the automatic sentence is made'),
      text: z
        .object({ fr: z.string(), es: z.string(), en: z.string() })
        .describe('As it is read, in each language'),
      edited: z.array(z.enum(LANGUAGES)).describe('The languages in which HR wrote it'),
    }),
  )
  .describe('Three sentences: index, strongest and weakest factor, largest change')

const Text = z.string().max(4000).exactOptional()
const Texts = z.strictObject({ fr: Text, es: Text, en: Text }).exactOptional()

export const EnteredSentencesShape = z
  .strictObject({ index: Texts, factors: Texts, change: Texts })
  .describe('All that HR writes itself; what is left out, or blank, is automatic')
