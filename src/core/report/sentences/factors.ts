import { strongestAndWeakest } from '#src/core/report/highlights.ts'
import type { FiguresOfReport } from '#src/core/report/report.ts'
import type { Rule, Ruled, Told } from '#src/core/report/sentences/ruled.ts'

type Factor = FiguresOfReport['factors'][number]
type Scored = Factor & { score: number }

/** Scores that lie within less are told as alike; the least difference that a report marks (QUESTIONNAIRE 3). */
const ALIKE = 5

/** The strongest and the weakest factor, where that is sure: bounds that meet are no rank (ANONYMITY B3). */
export function factorSentence(factors: readonly Factor[]): Ruled {
  const scored = factors.filter((factor): factor is Scored => factor.score !== null)
  if (factors.length === 1) return plain('one-factor')
  if (scored.length < 2) return plain('too-few-for-factors')

  const low = Math.min(...scored.map(({ bounds }) => bounds[0]))
  const high = Math.max(...scored.map(({ bounds }) => bounds[1]))
  if (high - low < ALIKE)
    return { ...plain('alike'), numbers: { low: Math.floor(low), high: Math.ceil(high) } }

  const { strongest, weakest } = strongestAndWeakest(scored)
  if (!strongest && !weakest)
    return plain(scored.some(({ codedShare }) => codedShare > 0) ? 'overlap' : 'tie')
  const named = [strongest && ['strongest', strongest], weakest && ['weakest', weakest]].filter(
    (pair): pair is [string, Scored] => pair !== null,
  )
  return {
    ...plain(strongest && weakest ? 'both' : strongest ? 'strongest' : 'weakest'),
    factors: Object.fromEntries(named.map(([name, { id }]) => [name, id])),
    scores: Object.fromEntries(named.map(([name, factor]) => [`${name}Score`, told(factor)])),
  }
}

const plain = (rule: Rule): Ruled => ({ about: 'factors', rule })

const told = ({ score, codedShare }: Scored): Told => ({
  points: score,
  isEstimate: codedShare > 0,
})
