import { z } from 'zod'
import { RoleBoxes } from '#src/web/account/accounts.form.ts'

export const TokenForm = z.object({
  name: z.string().default(''),
  roles: RoleBoxes,
  department: z.string().trim().default(''),
})
export type TokenForm = z.infer<typeof TokenForm>
