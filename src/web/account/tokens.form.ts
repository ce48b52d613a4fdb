import { z } from 'zod'
import { TOKEN_PARTS, TOKEN_SCOPES } from '#src/core/accounts/token-scope.ts'
import { many, RoleBoxes } from '#src/web/account/accounts/accounts.form.ts'

export const TokenForm = z.object({
  name: z.string().default(''),
  roles: RoleBoxes,
  department: z.string().trim().default(''),
  scope: z.enum(TOKEN_SCOPES).default('read'),
  /** None ticked = all of the API. */
  parts: many.pipe(z.array(z.enum(TOKEN_PARTS))),
  /** Days, or an empty text for a token that never ends. */
  expiry: z.enum(['30', '90', '365', '']).default('90'),
  /** The number of the form, so that a form sent twice makes one token. */
  form: z.string().default(''),
})
export type TokenForm = z.infer<typeof TokenForm>
