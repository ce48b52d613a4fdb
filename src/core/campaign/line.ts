import { z } from 'zod'
import { tidyName } from '#src/core/accounts/name.ts'

/** A title or name that others read: without what steers how text is shown, of 1 to `longest` signs. */
export const line = (longest: number) => z.string().overwrite(tidyName).min(1).max(longest)
