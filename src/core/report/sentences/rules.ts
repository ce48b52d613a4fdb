import type { FiguresOfReport } from '#src/core/report/report.ts'
import { changeSentence } from '#src/core/report/sentences/change.ts'
import { factorSentence } from '#src/core/report/sentences/factors.ts'
import type { Ruled } from '#src/core/report/sentences/ruled.ts'

/**
 * The three sentences of a report: its index, its strongest and weakest factor, its largest change. A rule for each
 * case, so that the same figures always say the same. Source: QUESTIONNAIRE 4, section 3.
 */
export function ruleSentences(report: FiguresOfReport): [Ruled, Ruled, Ruled] {
  return [indexSentence(report), factorSentence(report.factors), changeSentence(report)]
}

function indexSentence({ index, counted }: FiguresOfReport): Ruled {
  const { score, codedShare, bounds } = index
  if (score === null) return { about: 'index', rule: 'no-index', numbers: { counted } }
  if (codedShare === 0)
    return {
      about: 'index',
      rule: 'index',
      numbers: { counted },
      scores: { score: { points: score, isEstimate: false } },
    }
  const [low, high] = [Math.floor(bounds[0]), Math.ceil(bounds[1])]
  // the bounds say that it is an estimate, and how far it may be out
  const scores = { score: { points: score, isEstimate: false } }
  return { about: 'index', rule: 'index-estimate', numbers: { counted, low, high }, scores }
}
