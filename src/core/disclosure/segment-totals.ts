import { classesIn } from '#src/core/disclosure/cells.ts'
import { type Code, classOfCode } from '#src/core/disclosure/codes.ts'
import type { Copy } from '#src/core/disclosure/copy.ts'
import { optionCount, type ScoredItem } from '#src/core/disclosure/instrument.ts'
import { almostAllByClass } from '#src/core/disclosure/spread.ts'
import { MISSING, UNIT } from '#src/core/disclosure/whole-sheets.ts'
import { ANSWER_CLASSES, type AnswerClass } from '#src/core/questionnaire/scale.ts'

/**
 * An item among some people: `valid` of them count, with `classes` (real where cells are coded) and `sum` = how far
 * their answers lie above the scale's minimum, in units of 1/1024 of a scale unit.
 */
export type ItemTotals = { valid: number; sum: number; classes: Record<AnswerClass, number> }

/**
 * Adds the copy up over groups of values, item by item; `said` = each person's value after the exchange. Everything
 * is a sum of whole numbers, or one block after another, so that the order of the sheets leaves no trace.
 */
export function totalsOf(
  copy: Copy,
  said: Uint8Array,
  groups: readonly (readonly number[])[],
): ItemTotals[][] {
  const groupOf = new Map(groups.flatMap((values, group) => values.map((value) => [value, group])))
  const sums = groups.map(() => emptySums(copy))
  for (const [person, value] of said.entries()) {
    const own = sums[groupOf.get(value) ?? -1]
    if (own) addPerson(own, copy, person)
  }
  const coded = copy.items.map((_, index) => codedBlocks(copy, index))
  return sums.map((own) =>
    copy.items.map((item, index) => itemTotals(own, item, index, coded[index] ?? [])),
  )
}

type Sums = {
  members: Uint32Array
  valid: Uint32Array
  sum: Float64Array
  options: Uint32Array[]
}

const emptySums = ({ items, members }: Copy): Sums => ({
  members: new Uint32Array(members.length),
  valid: new Uint32Array(items.length),
  sum: new Float64Array(items.length),
  options: items.map((item) => new Uint32Array(optionCount(item) + 1)),
})

function addPerson(sums: Sums, { items, codes, whole, blocks }: Copy, person: number) {
  const block = blocks[person] ?? 0
  sums.members[block] = (sums.members[block] ?? 0) + 1
  for (let index = 0; index < items.length; index++) {
    const value = whole[person * items.length + index] ?? MISSING
    if (value === MISSING) continue
    sums.valid[index] = (sums.valid[index] ?? 0) + 1
    sums.sum[index] = (sums.sum[index] ?? 0) + value
    const options = sums.options[index]
    if (options && !codes[block * items.length + index])
      options[value / UNIT] = (options[value / UNIT] ?? 0) + 1
  }
}

type CodedBlock = { block: number; size: number; code: Code }

const codedBlocks = ({ items, codes, members }: Copy, index: number): CodedBlock[] =>
  members.flatMap(({ length: size }, block) => {
    const code = codes[block * items.length + index]
    return code ? [{ block, size, code }] : []
  })

function itemTotals(
  { members, valid, sum, options }: Sums,
  item: ScoredItem,
  index: number,
  coded: readonly CodedBlock[],
): ItemTotals {
  const { unfavourable, neutral, favourable } = classesIn(item, options[index] ?? new Uint32Array())
  const classes = { unfavourable, neutral, favourable }
  for (const { block, size, code } of coded) {
    const some = members[block] ?? 0
    if (some > 0) addCoded(classes, item, code, { members: some, cells: some / size })
  }
  return { valid: valid[index] ?? 0, sum: sum[index] ?? 0, classes }
}

function addCoded(
  classes: ItemTotals['classes'],
  item: ScoredItem,
  code: Code,
  mass: { members: number; cells: number },
) {
  const main = classOfCode(code)
  if (!main) return
  const counts = almostAllByClass(item, main, mass)
  for (const name of ANSWER_CLASSES) classes[name] += counts[name]
}
