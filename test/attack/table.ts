import type { AttackRow } from '#src/core/papers/attack-result.ts'
import { COMPARED, DETAILED, NO_COMPARISON, type Outcome, PRODUCT } from '#test/attack/attack.ts'
import { LEAKY_COPIES } from '#test/attack/detail/copies.ts'
import type { Finding } from '#test/attack/judge/finding.ts'
import { OPEN_COUNTS } from '#test/attack/judge/participation.ts'
import { POLICIES } from '#test/attack/policies/policies.ts'

const POLICY_NAMES = [
  PRODUCT,
  COMPARED,
  DETAILED,
  NO_COMPARISON,
  ...Object.keys(OPEN_COUNTS),
  ...Object.keys(POLICIES),
  ...Object.keys(LEAKY_COPIES),
]

export function leakTable(outcomes: readonly Outcome[]): AttackRow[] {
  return POLICY_NAMES.map((policy) => {
    const found = outcomes.flatMap(({ tried }) => (tried[policy] ? [tried[policy]] : []))
    const seenBy = (kind: Finding['kind']) =>
      found.filter(({ findings }) => findings.some((one) => one.kind === kind)).length
    const departments = total(found, (one) => one.departments)
    return {
      policy,
      organisations: found.length,
      leaking: found.filter(({ findings }) => findings.length > 0).length,
      isolated: seenBy('isolated'),
      certain: seenBy('certain'),
      shown: seenBy('shown'),
      exactShare: departments === 0 ? null : total(found, (one) => one.exact) / departments,
    }
  })
}

/** All rows: first those about the product as it is, whose names begin with its own. */
export function wholeTable(outcomes: readonly Outcome[], stored: readonly AttackRow[]) {
  const rows = [...leakTable(outcomes), ...stored]
  const isProduct = ({ policy }: AttackRow) => policy.startsWith(PRODUCT)
  return [...rows.filter(isProduct), ...rows.filter((row) => !isProduct(row))]
}

/** The table in words, with what the organisations were like. */
export function tableText(outcomes: readonly Outcome[], table = leakTable(outcomes)): string {
  const rows = table.map((row) => {
    const share = (part: number) =>
      percent(row.organisations === 0 ? null : part / row.organisations)
    return line(row.policy, [
      String(row.organisations),
      share(row.leaking),
      share(row.isolated),
      share(row.certain),
      share(row.shown),
      percent(row.exactShare),
    ])
  })
  return [
    `${outcomes.length} organisations, ${total(outcomes, ({ campaigns }) => campaigns)} campaigns, ` +
      `${total(outcomes, ({ answered }) => answered)} of ${total(outcomes, ({ invited }) => invited)} answered`,
    `${total(outcomes, ({ witnessed }) => witnessed)} answers where there is detail, for each of which another world was looked for`,
    line('policy', ['tried', 'leaking', 'isolated', 'certain', 'shown', 'exact']),
    ...rows,
    'leaking: share of organisations in which something is given away: fewer people isolated than may be,',
    'or something certain of somebody (looked for where nobody is isolated), or shown where it must not be;',
    'exact: share of departments with a report that is exactly theirs',
  ].join('\n')
}

const line = (name: string, cells: readonly string[]) =>
  name.padEnd(50) + cells.map((cell) => cell.padStart(9)).join('')

const percent = (share: number | null) => (share === null ? '-' : `${(100 * share).toFixed(1)} %`)

const total = <One>(some: readonly One[], value: (one: One) => number) =>
  some.reduce((sum, one) => sum + value(one), 0)
