import { classesOf, rangeOf, type ScoredItem, toPoints } from '#src/core/disclosure/instrument.ts'
import { almostAllByClass } from '#src/core/disclosure/spread.ts'
import { ANSWER_CLASSES, type AnswerClass } from '#src/core/questionnaire/scale.ts'
import {
  ALMOST_ALL,
  CELL_CLASSES,
  type ClassMeans,
  type PublishedCells,
  TOO_FEW,
} from '#src/core/report/figures-cells.ts'

/** One item over the blocks of a cover: exact cells added up, coded cells by their code. */
export type ItemSums = {
  members: number
  coded: number
  exact: Record<(typeof CELL_CLASSES)[number], number>
  sum: number
  tooFew: number
  almostAll: Record<AnswerClass, { members: number; cells: number }>
}

/** What the item counts for: people by class, real where coded, and the sum of their points. */
export type Estimate = { classes: ItemSums['exact']; valid: number; points: number }

/** Adds up the cells of an item over the blocks. */
export function sumsOf(cells: PublishedCells, blocks: readonly number[], index: number): ItemSums {
  const sums = nothing()
  const width = cells.instrument.items.length
  for (const block of blocks) {
    const cell = block * width + index
    const code = cells.codes[cell] ?? 0
    const members = cells.counted[block] ?? 0
    sums.members += members
    if (code === 0) addExact(sums, cells, cell)
    else addCoded(sums, code, members)
  }
  return sums
}

/** The sums of all people but some of them: both are unions of blocks, so the rest is one. */
export function restOf(all: ItemSums, some: ItemSums): ItemSums {
  const left = (name: AnswerClass) => ({
    members: all.almostAll[name].members - some.almostAll[name].members,
    cells: all.almostAll[name].cells - some.almostAll[name].cells,
  })
  const exact = { ...all.exact }
  for (const name of CELL_CLASSES) exact[name] -= some.exact[name]
  return {
    members: all.members - some.members,
    coded: all.coded - some.coded,
    exact,
    sum: all.sum - some.sum,
    tooFew: all.tooFew - some.tooFew,
    almostAll: {
      unfavourable: left('unfavourable'),
      neutral: left('neutral'),
      favourable: left('favourable'),
    },
  }
}

/** Exact cells as they are; "almost all" after ANONYMITY B3; "too few" counts nothing. */
export function estimateOf(
  item: ScoredItem,
  means: ClassMeans | undefined,
  sums: ItemSums,
): Estimate {
  const classes = { ...sums.exact }
  const exactValid = classes.unfavourable + classes.neutral + classes.favourable
  let points = ((sums.sum - item.min * exactValid) / (item.max - item.min)) * 100
  for (const main of classesOf(item)) {
    if (sums.almostAll[main].cells === 0) continue
    const counts = almostAllByClass(item, main, sums.almostAll[main])
    for (const name of ANSWER_CLASSES) {
      classes[name] += counts[name]
      points += counts[name] * (means?.[name] ?? 0)
    }
  }
  return { classes, valid: classes.unfavourable + classes.neutral + classes.favourable, points }
}

/** The lowest and highest score inside a class. */
export function classPoints(item: ScoredItem, name: AnswerClass): [number, number] {
  const [from, to] = rangeOf(item, name) ?? [item.min, item.max]
  return [toPoints(item, from), toPoints(item, to)]
}

function addExact(sums: ItemSums, cells: PublishedCells, cell: number) {
  for (let place = 0; place < CELL_CLASSES.length; place++) {
    const name = CELL_CLASSES[place] ?? 'none'
    sums.exact[name] += cells.classes[cell * CELL_CLASSES.length + place] ?? 0
  }
  sums.sum += cells.sums[cell] ?? 0
}

function addCoded(sums: ItemSums, code: number, members: number) {
  sums.coded += members
  if (code === TOO_FEW) sums.tooFew++
  else {
    const mass = sums.almostAll[ANSWER_CLASSES[code - ALMOST_ALL] ?? 'neutral']
    mass.members += members
    mass.cells++
  }
}

function nothing(): ItemSums {
  const none = () => ({ members: 0, cells: 0 })
  return {
    members: 0,
    coded: 0,
    exact: { unfavourable: 0, neutral: 0, favourable: 0, none: 0 },
    sum: 0,
    tooFew: 0,
    almostAll: { unfavourable: none(), neutral: none(), favourable: none() },
  }
}
