import type { Context } from '#src/services/context.ts'

/** The last step of every redaction since the last time; where a reader holds the old pages, it is tried again. */
export const shredComments = ({ database }: Context): Promise<void> => database.shredComments()
