/** A scale of whole points from min to max; favourable from fav up, unfavourable from unf down. */
export type Scale = Readonly<{ min: number; max: number; fav: number; unf: number }>

/** One answer a person: a number, or NaN where there is none; then `notApplicable` is 1, or 0 for skipped. */
export type Answers = Readonly<{ values: Float64Array; notApplicable: Uint8Array }>

/** A table as it was read, nothing reversed: entry i of every list is about person i. */
export type AnswerTable = Readonly<{
  size: number
  people: readonly string[]
  groups: readonly string[]
  waves: readonly string[] | null
  items: ReadonlyMap<string, Answers & Readonly<{ scale: Scale }>>
}>
