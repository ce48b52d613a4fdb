import { Problem } from '#src/core/problem.ts'

const PASSWORD_MINIMUM = 12
/** Far beyond any phrase, far below what would make hashing a burden. */
const PASSWORD_MAXIMUM = 1000

/** The rule for a new password: length alone, counted in characters (NIST SP 800-63B section 3.1.1.2). */
export function mustBeGoodPassword(password: string) {
  const { length } = [...password]
  if (length < PASSWORD_MINIMUM)
    throw new Problem('account.password-too-short', { minimum: PASSWORD_MINIMUM })
  if (length > PASSWORD_MAXIMUM)
    throw new Problem('account.password-too-long', { maximum: PASSWORD_MAXIMUM })
}
