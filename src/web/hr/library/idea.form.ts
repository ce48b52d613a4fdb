import { z } from 'zod'
import { IDEA_PARTS, type IdeaPart } from '#src/core/actions/library/idea.ts'
import type { ListedIdea } from '#src/core/actions/library/merge.ts'
import { LANGUAGES, type Language } from '#src/core/words/language.ts'
import type { EnteredIdea } from '#src/services/actions/library/edit-library.ts'

/** The form as it was filled in, by the names of its fields. */
export const IdeaForm = z.record(z.string(), z.string())
export type IdeaForm = z.infer<typeof IdeaForm>

export const fieldName = (part: IdeaPart, language: Language) => `${part}-${language}`

/** What the form shows at first. */
export const formOf = ({ factor, step, texts }: ListedIdea): IdeaForm => ({
  factor,
  step,
  ...Object.fromEntries(
    LANGUAGES.flatMap((language) =>
      IDEA_PARTS.map((part) => [fieldName(part, language), texts[language]?.[part] ?? '']),
    ),
  ),
})

/** What was entered; whether the idea is hidden stays as it is. */
export const enteredOf = (form: IdeaForm, isHidden: boolean): EnteredIdea => ({
  factor: form.factor ?? '',
  step: form.step ?? '',
  texts: Object.fromEntries(
    LANGUAGES.map((language) => [
      language,
      Object.fromEntries(IDEA_PARTS.map((part) => [part, form[fieldName(part, language)] ?? ''])),
    ]),
  ),
  isHidden,
  revision: revisionOf(form),
})

/** The revision that the form showed; what is no number was shown by no form of ours. */
export const revisionOf = ({ revision }: IdeaForm): number =>
  z.coerce.number().int().min(0).catch(0).parse(revision)
