/** Tells how far a job is, and keeps its lease. */
export type Progress = (done: number, total: number) => Promise<void>
