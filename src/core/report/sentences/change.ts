import type { Reason } from '#src/core/report/detail.ts'
import type { FiguresOfReport } from '#src/core/report/report.ts'
import type { Rule, Ruled } from '#src/core/report/sentences/ruled.ts'

type Factor = FiguresOfReport['factors'][number]
type Side = 'vsPrevious' | 'vsRest'

/** Which rule says a reason; where as many factors have another, the first of these. */
const RULE_OF = {
  'few-people': 'few-people',
  coded: 'coded',
  'other-side': 'few-figures-before',
  'no-variance': 'no-variance',
  'other-items': 'other-items',
  'other-departments': 'other-departments',
  'no-previous': 'no-previous',
  'no-rest': 'no-previous',
} as const satisfies Record<Reason, Rule>

/**
 * The largest change since the earlier campaign that was put to the test and marked. Where none was compared it says
 * why; where there is no earlier campaign, the largest difference from the rest of the company takes its place.
 */
export function changeSentence(report: FiguresOfReport): Ruled {
  const { factors, counted, method } = report
  const change = largestMarked(factors, 'vsPrevious')
  if (change) return compared(change, 'vsPrevious', { above: 'up', below: 'down' })

  const tested = factors.filter(({ detail }) => detail && detail.vsPrevious !== null).length
  if (tested > 0 && tested === factors.length) return plain('no-change')
  if (tested > 0) return { ...plain('no-change-of'), numbers: { tested } }

  const rule = report.previous === null ? 'no-previous' : RULE_OF[commonestReason(factors)]
  if (rule === 'no-previous') return withoutPrevious(factors)
  if (rule !== 'few-people') return plain(rule)
  const { kDetail } = method
  const isWhole = counted < kDetail
  return { ...plain(isWhole ? 'few-people' : 'few-people-parts'), numbers: { kDetail } }
}

function withoutPrevious(factors: readonly Factor[]): Ruled {
  const difference = largestMarked(factors, 'vsRest')
  return difference
    ? compared(difference, 'vsRest', { above: 'above-rest', below: 'below-rest' })
    : plain('no-previous')
}

function compared(
  factor: Factor,
  side: Side,
  rules: Readonly<Record<'above' | 'below', Rule>>,
): Ruled {
  const { difference = 0, mark = null } = factor.detail?.[side] ?? {}
  return {
    ...plain(rules[mark ?? 'above']),
    factors: { factor: factor.id },
    change: { points: Math.abs(difference), isEstimate: factor.codedShare > 0 },
  }
}

function largestMarked(factors: readonly Factor[], side: Side): Factor | undefined {
  const sizeOf = ({ detail }: Factor) => Math.abs(detail?.[side]?.difference ?? 0)
  return factors
    .filter(({ detail }) => detail && (detail[side]?.mark ?? null) !== null)
    .toSorted((one, other) => sizeOf(other) - sizeOf(one))[0]
}

function commonestReason(factors: readonly Factor[]): Reason {
  const reasons = factors.map((factor) => factor.reasons.vsPrevious ?? factor.reasons.detail)
  const countOf = (reason: Reason) => reasons.filter((one) => one === reason).length
  const known = Object.keys(RULE_OF) as Reason[]
  return known.toSorted((one, other) => countOf(other) - countOf(one))[0] ?? 'few-people'
}

const plain = (rule: Rule): Ruled => ({ about: 'change', rule })
