import type { Context } from '#src/services/context.ts'

/** The last step of every import and erasure since the last time; where a reader holds the old pages, it is tried again. */
export const shredRoster = ({ database }: Context): Promise<void> => database.shredRoster()
