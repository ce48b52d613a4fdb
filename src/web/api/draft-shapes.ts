import { z } from 'zod'
import { BLOCKER_RULES } from '#src/core/questionnaire/draft/blockers.ts'
import { LANGUAGES } from '#src/core/words/language.ts'
import type { Draft } from '#src/services/drafts/drafts.ts'
import type { JudgedDraft } from '#src/services/drafts/release-draft.ts'

const Content = z.record(z.string(), z.any())
const AnyLanguage = z.enum(LANGUAGES).nullable()
const Version = z.strictObject({ id: z.string().max(60), version: z.int().min(1) })

export const NewDraft = z
  .strictObject({
    from: Version.optional().describe('The released version to copy'),
    content: Content.optional().describe('As a questionnaire, of which any text may be missing'),
  })
  .refine(({ from, content }) => !from || !content, 'Either a version or a content')

export const DraftShape = z.object({
  id: z.string(),
  revision: z.int(),
  questionnaire: z.string().describe('The id of the questionnaire whose next version it becomes'),
  base: Version.nullable().describe('The version that it was copied from'),
  changedAt: z.string(),
  changedBy: z.string(),
})

export const JudgedDraftShape = DraftShape.extend({
  content: Content,
  blockers: z
    .array(
      z.object({
        rule: z.enum(BLOCKER_RULES),
        section: z.string(),
        field: z.string().nullable(),
        language: AnyLanguage,
        excess: z.int().nullable().describe('Characters too many'),
      }),
    )
    .describe('What stops a release'),
  hints: z
    .array(z.object({ item: z.string(), language: AnyLanguage, rule: z.string() }))
    .describe('Advice on the wording of items; stops nothing'),
  comparison: z
    .object({
      version: z.int(),
      isSameIndex: z.boolean(),
      factors: z.array(
        z.object({
          id: z.string(),
          state: z.enum(['same', 'changed', 'new', 'gone']),
          differences: z.array(
            z.object({
              why: z.string(),
              item: z.string().nullable(),
              languages: z.array(z.enum(LANGUAGES)),
            }),
          ),
        }),
      ),
    })
    .nullable()
    .describe('Which factors stay comparable with the latest version'),
  sameAs: z.int().nullable().describe('The version that has this very content'),
})

export const draftFields = ({ id, revision, content, base, changedAt, changedBy }: Draft) => ({
  id,
  revision,
  questionnaire: content.id,
  base,
  changedAt,
  changedBy,
})

/** A draft as it is judged, for programs. */
export function judgedFields({
  draft,
  blockers,
  hints,
  comparison,
  previous,
  sameAs,
}: JudgedDraft): z.input<typeof JudgedDraftShape> {
  return {
    ...draftFields(draft),
    content: draft.content,
    blockers: [...blockers],
    hints: [...hints],
    comparison:
      comparison && previous
        ? {
            version: previous.version,
            isSameIndex: comparison.isSameIndex,
            factors: comparison.factors.map(({ factor, state, differences }) => ({
              id: factor.id,
              state,
              differences: differences.map((one) => ({ ...one, languages: [...one.languages] })),
            })),
          }
        : null,
    sameAs,
  }
}
