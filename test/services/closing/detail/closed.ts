import { copyOf } from '#src/core/disclosure/copy.ts'
import type { Draw } from '#src/core/disclosure/draw.ts'
import type { Instrument } from '#src/core/disclosure/instrument.ts'
import {
  blocksOf,
  commentBlocksOf,
  detailBlocksOf,
  reportingGroups,
} from '#src/core/disclosure/partition.ts'
import { tallySheets } from '#src/core/disclosure/tally.ts'
import { commentThreshold } from '#src/core/disclosure/thresholds.ts'
import type { Tree } from '#src/core/disclosure/tree.ts'
import type { CompanyStatistics } from '#src/core/report/company.ts'
import type { DetailedFigures } from '#src/core/report/detail.ts'
import type { EarlierFigures } from '#src/services/closing/earlier-figures.ts'
import { reportRows } from '#src/services/closing/report-rows.ts'
import { agreement, recommendation, SKIPPED } from '#test/core/disclosure/answers.ts'
import { seededDraw } from '#test/core/disclosure/draws.ts'

/** Two factors of several items, one of them reversed, one of a single item, and two outcomes. */
export const INSTRUMENT: Instrument = {
  items: [
    agreement('a1'),
    agreement('a2', true),
    agreement('a3'),
    agreement('a4'),
    agreement('b1'),
    agreement('b2'),
    agreement('b3'),
    recommendation('c1'),
    agreement('o1'),
    recommendation('o2'),
  ],
  factors: [
    { id: 'A', items: [0, 1, 2, 3] },
    { id: 'B', items: [4, 5, 6] },
    { id: 'C', items: [7] },
  ],
  outcomes: [8, 9],
}

/** People by group of a tree, answering at random around a mood of their group; some skip. */
export function sheetsFor(groups: readonly { size: number }[], seed: number, mood = 1) {
  const draw = seededDraw(seed)
  const people: { group: number; answers: number[] }[] = []
  for (const [group, { size }] of groups.entries()) {
    const lean = mood * (draw(5) - 2)
    for (let person = 0; person < size; person++) {
      const own = draw(3) - 1
      const answers = INSTRUMENT.items.map(({ min, max }) => {
        if (draw(25) === 0) return draw(2) === 0 ? SKIPPED : SKIPPED + 1
        const middle = (min + max) / 2
        const value = Math.round(
          middle + ((max - min) / 8) * (lean + own) + draw(max - min + 1) - (max - min) / 2,
        )
        return Math.min(max, Math.max(min, value))
      })
      people.push({ group, answers })
    }
  }
  return people
}

export type Person = { group: number; answers: readonly number[] }

/** The publication of these people in a tree, and all that a close makes of it, for one sequence of draws. */
export function closed(
  tree: Tree,
  people: readonly Person[],
  { k = 5, kDetail = 30, earlier = null as EarlierFigures | null } = {},
) {
  const groups = reportingGroups(tree, k)
  const counted = groups.map(({ id }) => people.filter(({ group }) => group === id).length)
  const blocks = blocksOf(tree, groups, counted, k)
  const commentBlocks = commentBlocksOf(tree, blocks, commentThreshold(k))
  const detailBlocks = detailBlocksOf(tree, blocks, kDetail)
  const blockOf = new Map(blocks.flatMap(({ id, members }) => members.map((group) => [group, id])))
  const plan = { items: INSTRUMENT.items, blocks, commentBlocks, k }
  const sheets = {
    answers: Int8Array.from(people.flatMap(({ answers }) => [...answers])),
    blocks: people.map(({ group }) => blockOf.get(group) ?? -1),
  }
  const publication = {
    campaign: { id: 'c', k },
    instrument: INSTRUMENT,
    partitions: {
      tree,
      groups,
      blocks,
      commentBlocks,
      detailBlocks,
      departments: tree.map(({ path }) => path),
    },
    sheets,
    segments: { dimensions: [], labels: new Uint8Array(), least: kDetail },
    earlier,
  }
  return {
    blocks,
    detailBlocks,
    groups,
    plan,
    sheets,
    copy: (draw: Draw) => copyOf(plan, sheets, draw),
    rows: (draw: Draw) =>
      readRows([...reportRows(publication, plan, tallySheets(plan, sheets), draw)]),
  }
}

/** What was written, read back. */
function readRows(
  parts: ReturnType<typeof reportRows> extends Generator<infer Part> ? Part[] : never,
) {
  const [company] = parts.flatMap((part) => part.company ?? [])
  return {
    covers: parts
      .flatMap(({ covers }) => covers ?? [])
      .map((row) => ({
        ...row,
        units: JSON.parse(row.units) as number[],
        figures: JSON.parse(row.figures) as DetailedFigures,
      })),
    details: parts.flatMap(({ details }) => details ?? []),
    company: company && {
      statistics: JSON.parse(company.statistics) as CompanyStatistics,
      itemSums: company.itemSums,
    },
  }
}
