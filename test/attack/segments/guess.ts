import { type CellAt, cellsOf, classesIn } from '#src/core/disclosure/cells.ts'
import { classOfCode } from '#src/core/disclosure/codes.ts'
import { copyOf } from '#src/core/disclosure/copy.ts'
import type { Draw } from '#src/core/disclosure/draw.ts'
import type { ScoredItem } from '#src/core/disclosure/instrument.ts'
import { membersOf } from '#src/core/disclosure/members.ts'
import { type SegmentGroup, segmentsOf } from '#src/core/disclosure/segments.ts'
import { almostAllByClass } from '#src/core/disclosure/spread.ts'
import { detailThreshold } from '#src/core/disclosure/thresholds.ts'
import { ANSWER_CLASSES, type AnswerClass } from '#src/core/questionnaire/scale.ts'
import type { StatedCompany } from '#test/attack/segments/stated-company.ts'

/** Guesses of the class of an answer in an exact cell; `sure` = held for at least 95 % likely. */
export type Tried = { people: number; right: number; sure: number }
type Published = Readonly<{ draw: Draw; isExchanged: boolean }>
/** Everybody by their contract, or the few temporary staff of long service by the difference of two values. */
export type Target = 'everybody' | 'the odd ones'

/** A block as the attacker sees it: people by class, and how many of them the published figure is about. */
type Block = Readonly<{
  classes: readonly number[]
  size: number
  stating: number
  members: Uint32Array
}>
/** A possible split of a block's classes: how many of those people are in each, and how likely before. */
type Split = Readonly<{ unfavourable: number; neutral: number; favourable: number; weight: number }>

const SURE = 0.95

/**
 * Guesses everybody's class on every item, from the tallies of the blocks alone (`null`) or with the published
 * segments. For every arrangement of a block's answers is as likely as any other before segments are seen, the
 * posterior is exact: how the classes of a block split over the labels that people carry (hypergeometric), given
 * that the splits of all blocks add up to what is published; then who carries which label.
 */
export function guessesOf(
  company: StatedCompany,
  target: Target,
  published: Published | null,
): Tried {
  const tried = { people: 0, right: 0, sure: 0 }
  const { plan, sheets, labels } = company
  const cellAt = cellsOf(plan, sheets)
  const members = membersOf(sheets.blocks, plan.blocks.length)
  const isPermanent = (person: number) => labels[person * 2] === 0
  const isLong = (person: number) => labels[person * 2 + 1] === 0
  const isStating = (person: number) =>
    target === 'everybody' ? isPermanent(person) : isLong(person) && !isPermanent(person)
  const totals = published ? publishedOf(company, target, published) : []
  for (const [index, item] of plan.items.entries()) {
    const { blocks, total } = evidence({ item, index, cellAt, members, isStating }, totals[index])
    const splits = blocks.map((block) => (published ? splitsOf(block) : []))
    const likely = published ? posteriors(splits, total) : []
    for (const [nth, block] of blocks.entries())
      for (const person of block.members) {
        if (target === 'the odd ones' && !isStating(person)) continue
        const chances = published
          ? chancesOf(block, splits[nth] ?? [], likely[nth] ?? [], isStating(person), published)
          : block.classes.map((n) => n / block.size)
        count(tried, chances, classOf(company, person, index))
      }
  }
  return tried
}

/** People by class, item by item, of those of permanent contract, or of long service without them. */
function publishedOf(company: StatedCompany, target: Target, { draw }: Published): number[][] {
  const { plan, sheets, dimensions, labels } = company
  const least = detailThreshold(plan.k)
  const segments = segmentsOf(copyOf(plan, sheets, draw), { dimensions, labels, least }, draw)
  const [permanent, long] = segments.map(({ groups }) => groups[0]?.items ?? [])
  return plan.items.map((_, index) =>
    ANSWER_CLASSES.map((name) => {
      const of = (items: SegmentGroup['items'] | undefined) => items?.[index]?.classes[name] ?? 0
      return target === 'everybody' ? of(permanent) : of(long) - of(permanent)
    }),
  )
}

type Cells = Readonly<{
  index: number
  item: ScoredItem
  cellAt: CellAt
  members: readonly Uint32Array[]
  isStating: (person: number) => boolean
}>

/** The exact cells, and what they hold of the figure: what is published less what coded cells stand for. */
function evidence(
  { index, item, cellAt, members, isStating }: Cells,
  published: readonly number[] = [],
) {
  const total = [...published]
  const blocks: Block[] = []
  for (const [id, people] of members.entries()) {
    const { code, options } = cellAt(id, index)
    const stating = people.filter(isStating).length
    const size = people.length
    const main = code && classOfCode(code)
    if (!code) {
      const classes = classesIn(item, options)
      blocks.push({
        classes: ANSWER_CLASSES.map((name) => classes[name]),
        size,
        stating,
        members: people,
      })
    } else if (main) {
      const coded = almostAllByClass(item, main, { members: stating, cells: stating / size })
      for (const [place, name] of ANSWER_CLASSES.entries())
        total[place] = (total[place] ?? 0) - coded[name]
    }
  }
  return { blocks, total: total.map(Math.round) }
}

function splitsOf({ classes, stating }: Block): Split[] {
  const [u = 0, n = 0, f = 0] = classes
  const splits: Split[] = []
  for (let unfavourable = 0; unfavourable <= Math.min(u, stating); unfavourable++)
    for (let neutral = 0; neutral <= Math.min(n, stating - unfavourable); neutral++) {
      const favourable = stating - unfavourable - neutral
      if (favourable > f) continue
      const weight = choose(u, unfavourable) * choose(n, neutral) * choose(f, favourable)
      splits.push({ unfavourable, neutral, favourable, weight })
    }
  return splits
}

/** How likely each split of each block is, given that all of them add up to `total`. */
function posteriors(splits: readonly (readonly Split[])[], total: readonly number[]): number[][] {
  const [u = 0, n = 0] = total
  const width = n + 1
  const start = new Float64Array((u + 1) * width)
  start[0] = 1
  const before = [start]
  for (const own of splits) before.push(joined(before.at(-1) ?? start, own, u, n))
  const after = [start]
  for (const own of splits.toReversed()) after.push(joined(after.at(-1) ?? start, own, u, n))
  return splits.map((own, block) => {
    const [left, right] = [before[block] ?? start, after[splits.length - 1 - block] ?? start]
    const weights = own.map(({ unfavourable, neutral, weight }) => {
      const [restU, restN] = [u - unfavourable, n - neutral]
      let ways = 0
      for (let i = 0; i <= restU; i++)
        for (let j = 0; j <= restN; j++)
          ways += (left[i * width + j] ?? 0) * (right[(restU - i) * width + restN - j] ?? 0)
      return weight * ways
    })
    const sum = weights.reduce((all, weight) => all + weight, 0)
    if (sum === 0) throw new Error('The publication fits no world')
    return weights.map((weight) => weight / sum)
  })
}

/** The sums of splits that can come about, after one more block; scaled, for only their proportion counts. */
function joined(
  sums: Float64Array<ArrayBuffer>,
  own: readonly Split[],
  u: number,
  n: number,
): Float64Array<ArrayBuffer> {
  const width = n + 1
  const next = new Float64Array(sums.length)
  let largest = 0
  for (let i = 0; i <= u; i++)
    for (let j = 0; j <= n; j++) {
      const ways = sums[i * width + j] ?? 0
      if (ways === 0) continue
      for (const { unfavourable, neutral, weight } of own) {
        if (i + unfavourable > u || j + neutral > n) continue
        const at = (i + unfavourable) * width + j + neutral
        next[at] = (next[at] ?? 0) + ways * weight
        largest = Math.max(largest, next[at] ?? 0)
      }
    }
  return next.map((ways) => ways / largest)
}

/** How likely a member is in each class. */
function chancesOf(
  { classes, size, stating }: Block,
  splits: readonly Split[],
  likely: readonly number[],
  isStating: boolean,
  { isExchanged }: Published,
): number[] {
  const own = isExchanged ? keeping(size) : 1
  const others = size > 1 ? (1 - own) / (size - 1) : 0
  const first = own * (isStating ? 1 : 0) + others * (stating - (isStating ? 1 : 0))
  return ANSWER_CLASSES.map((name, place) =>
    splits.reduce((sum, split, at) => {
      const inFirst = stating > 0 ? split[name] / stating : 0
      const inOther = size > stating ? ((classes[place] ?? 0) - split[name]) / (size - stating) : 0
      return sum + (likely[at] ?? 0) * (first * inFirst + (1 - first) * inOther)
    }, 0),
  )
}

/** How likely a member of a block of this size carries the own label after the exchange. */
function keeping(size: number): number {
  let kept = 0
  for (let others = 0; others < size; others++) {
    const chance = choose(size - 1, others) / 2 ** size
    // out of the pool, and in it
    kept += chance * (others < 2 ? 1 / size : 1)
    kept += chance * (others < 1 ? 1 / size : 1 / (others + 1))
  }
  return kept
}

function count(tried: Tried, chances: readonly number[], truth: AnswerClass) {
  const most = Math.max(...chances)
  const guessed = ANSWER_CLASSES.filter((_, at) => (chances[at] ?? 0) > most - 1e-12)
  tried.people++
  tried.right += guessed.includes(truth) ? 1 / guessed.length : 0
  tried.sure += most >= SURE ? 1 : 0
}

function classOf({ plan, sheets }: StatedCompany, person: number, index: number): AnswerClass {
  const answer = sheets.answers[person * plan.items.length + index] ?? 0
  if (answer === 3) return 'neutral'
  return answer < 3 ? 'unfavourable' : 'favourable'
}

function choose(from: number, some: number): number {
  let ways = 1
  for (let at = 1; at <= some; at++) ways = (ways * (from - some + at)) / at
  return ways
}
