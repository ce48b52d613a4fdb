import { z } from 'zod'
import { ROLES } from '#src/core/permission.ts'
import { LANGUAGES } from '#src/core/words/language.ts'

/** A box that is ticked once arrives as a text, ticked twice as a list, and not at all when none is. */
export const many = z.preprocess(
  (value) => (value === undefined ? [] : Array.isArray(value) ? value : [value]),
  z.array(z.string()),
)

const Lines = z
  .string()
  .default('')
  .transform((text) =>
    text
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean),
  )

export const RoleBoxes = many.pipe(z.array(z.enum(ROLES)))

export const AccountRoles = z.object({ roles: RoleBoxes, departments: Lines })
export type AccountRoles = z.infer<typeof AccountRoles>

export const SecondFactorForm = z.object({ required: z.literal('on').optional() })
/** What needs a second look: a box to tick. */
export const Confirmed = z.object({ confirmed: z.literal('on').optional() })

/** Whether the link is shown here rather than mailed. */
export const InvitationForm = z.object({ shown: z.literal('on').optional() })

export const NewAccountForm = AccountRoles.extend({
  name: z.string().default(''),
  email: z.string().default(''),
  language: z.enum(LANGUAGES),
  /** The number of the form, so that a form sent twice is told from two that are alike. */
  form: z.string().default(''),
})
export type NewAccountForm = z.infer<typeof NewAccountForm>
