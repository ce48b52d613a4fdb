import type { Sheets } from '#src/core/disclosure/count-options.ts'
import type { ScoredItem } from '#src/core/disclosure/instrument.ts'
import type { Part } from '#src/core/disclosure/partition.ts'

export const SKIPPED = -128

/** A five-point item with the classes 1-2, 3, 4-5. */
export const agreement = (id: string, reversed = false): ScoredItem => ({
  id,
  reversed,
  min: 1,
  max: 5,
  classes: { unfavourable: [1, 2], neutral: [3, 3], favourable: [4, 5] },
})

/** 0 to 10 with the classes 0-6, 7-8, 9-10. */
export const recommendation = (id: string): ScoredItem => ({
  id,
  reversed: false,
  min: 0,
  max: 10,
  classes: { unfavourable: [0, 6], neutral: [7, 8], favourable: [9, 10] },
})

/** No or yes. */
export const yesNo = (id: string): ScoredItem => ({
  id,
  reversed: false,
  min: 0,
  max: 1,
  classes: { unfavourable: [0, 0], neutral: null, favourable: [1, 1] },
})

export type Team = readonly (readonly number[])[]

/** Sheets of teams that are a block each: one list of answers per person. */
export function sheetsOf(...teams: Team[]): Sheets {
  const people = teams.flatMap((team, block) => team.map((answers) => ({ block, answers })))
  return {
    answers: Int8Array.from(people.flatMap(({ answers }) => [...answers])),
    blocks: people.map(({ block }) => block),
  }
}

/** Parts that are not in a tree: enough where only sizes and members count. */
export function partsOf(...sizes: number[]): Part[] {
  return sizes.map((size, id) => ({ id, members: [id], units: [id], size }))
}

export const oneComment = (blocks: readonly Part[]): Part[] => [
  {
    id: 0,
    members: blocks.map(({ id }) => id),
    units: blocks.map(({ id }) => id),
    size: blocks.reduce((sum, { size }) => sum + size, 0),
  },
]

/** One item answered by these people. */
export const answered = (...values: number[]): Team => values.map((value) => [value])
