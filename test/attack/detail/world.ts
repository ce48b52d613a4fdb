import { NOT_APPLICABLE, SKIPPED } from '#src/core/anonymity/payload.ts'
import type { TallyPlan } from '#src/core/disclosure/cells.ts'
import { type Instrument, instrumentOf } from '#src/core/disclosure/instrument.ts'
import { membersOf } from '#src/core/disclosure/members.ts'
import { commentBlocksOf, type Part, reportingGroups } from '#src/core/disclosure/partition.ts'
import { commentThreshold, detailThreshold } from '#src/core/disclosure/thresholds.ts'
import type { Publication } from '#src/services/closing/publication.ts'
import { treeOf } from '#test/attack/judge/groups.ts'
import type { Atom } from '#test/attack/judge/view.ts'
import type { PublishedDetail } from '#test/attack/simulate/detail.ts'
import type { Person, Wave } from '#test/attack/simulate/organisation.ts'
import { DIMENSIONS, NONE, REVERSED, SMALL } from '#test/attack/simulate/questionnaire.ts'
import { rawAnswer } from '#test/attack/simulate/sheet.ts'

export const INSTRUMENT: Instrument = instrumentOf(SMALL)
export const WIDTH = INSTRUMENT.items.length

/**
 * Who answered what, in the blocks that were published: what a close is handed. People in any order; `members` are the
 * people of each block, ascending. Other worlds differ in `publication.sheets` alone.
 */
export type World = Readonly<{
  people: readonly Person[]
  plan: TallyPlan
  members: readonly Uint32Array[]
  /** Which of the atoms each block is. */
  atomOf: readonly number[]
  publication: Publication
}>

type Joined = Pick<PublishedDetail, 'id' | 'blocks' | 'counted'>

/** The true world of a campaign whose blocks are `atoms`, numbered as the product does, by their first department. */
export function trueWorld(
  { wave, k }: { wave: Wave; k: number },
  atoms: readonly Atom[],
  details: readonly Joined[],
): World {
  const tree = treeOf(wave)
  const unitOf = new Map(tree.map(({ path, id }) => [path, id]))
  const groups = reportingGroups(tree, k)
  const blocks = atoms
    .map(({ people }, atom) => ({ people, atom, units: unitsOf(people, groups, unitOf) }))
    .toSorted((one, other) => Math.min(...one.units) - Math.min(...other.units))
    .map((block, id) => ({ ...block, id, size: block.people.length }))
  const parts = blocks.map(({ id, units, size }): Part => {
    const members = groups.filter((group) => group.units.some((unit) => units.includes(unit)))
    return { id, units, size, members: members.map((group) => group.id) }
  })
  const people = blocks.flatMap((block) => block.people)
  const placeOf = blocks.flatMap(({ id, size }) => Array.from({ length: size }, () => id))
  const commentBlocks = commentBlocksOf(tree, parts, commentThreshold(k))
  return {
    people,
    plan: { items: INSTRUMENT.items, blocks: parts, commentBlocks, k },
    members: membersOf(placeOf, parts.length),
    atomOf: blocks.map(({ atom }) => atom),
    publication: {
      campaign: { id: 'CAMPAIGN', k },
      instrument: INSTRUMENT,
      partitions: {
        tree,
        groups,
        blocks: parts,
        commentBlocks,
        departments: tree.map(({ path }) => path),
        detailBlocks: details.map((detail) => unionOf(parts, detail)),
      },
      sheets: { answers: Int8Array.from(people.flatMap(valuesOf)), blocks: placeOf },
      segments: {
        dimensions: DIMENSIONS,
        labels: Uint8Array.from(people.flatMap(placesOfLabels)),
        least: detailThreshold(k),
      },
      earlier: null,
    },
  }
}

/** The same people in the same blocks with other answers. */
export const withAnswers = ({ publication, ...world }: World, answers: Int8Array): World => ({
  ...world,
  publication: { ...publication, sheets: { ...publication.sheets, answers } },
})

/** How an answer is stored: raw values of the scale, before reversing. */
export const storedAnswer = (item: number, option: number) =>
  rawAnswer(INSTRUMENT.items[item]?.id ?? '', option)

/** The option of a stored answer, NONE for none: the inverse of `storedAnswer`. */
export function optionAt({ publication: { sheets } }: World, person: number, item: number): number {
  const answer = sheets.answers[person * WIDTH + item] ?? SKIPPED
  if (answer < 0) return NONE
  return REVERSED.has(INSTRUMENT.items[item]?.id ?? '') ? 5 - answer : answer - 1
}

function valuesOf({ sheet, saysNotApplicable }: Person): number[] {
  return INSTRUMENT.items.map((_, item) => {
    const option = sheet[item] ?? NONE
    if (option !== NONE) return storedAnswer(item, option)
    return saysNotApplicable ? NOT_APPLICABLE : SKIPPED
  })
}

const placesOfLabels = ({ labels }: Person) =>
  DIMENSIONS.map(({ values }, at) => {
    const place = (values as readonly (string | null)[]).indexOf(labels[at] ?? null)
    return place < 0 ? values.length : place
  })

/** All units of the groups in which these people are. */
function unitsOf(
  people: readonly Person[],
  groups: readonly Part[],
  unitOf: ReadonlyMap<string, number>,
): number[] {
  const own = new Set(people.map(({ department }) => unitOf.get(department) ?? -1))
  return groups
    .filter(({ units }) => units.some((unit) => own.has(unit)))
    .flatMap(({ units }) => units)
    .toSorted((one, other) => one - other)
}

function unionOf(parts: readonly Part[], { id, blocks, counted }: Joined): Part {
  const some = blocks.flatMap((block) => parts[block] ?? [])
  const units = some.flatMap((part) => part.units).toSorted((one, other) => one - other)
  return { id, members: blocks, units, size: counted }
}
