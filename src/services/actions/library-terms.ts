import type { ActionTerms } from '#src/core/actions/action.ts'
import type { Context } from '#src/services/context.ts'

/** What an idea brings along. */
export type EntryTerms = Partial<ActionTerms> & Pick<ActionTerms, 'entry'>

/** The terms of an idea of the library, to begin a form with; `null` where there is no such idea. */
export async function entryTerms(_context: Context, _id: string): Promise<EntryTerms | null> {
  return null
}
