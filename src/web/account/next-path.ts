import { z } from 'zod'

/** Only a path of ours: nobody is sent to a stranger's site after signing in. Browsers drop tabs and line breaks. */
export const NextPath = z
  .string()
  .regex(/^\/(?![/\\])[^\\\p{Cc}]*$/u)
  .catch('/')
