import type { FiguresOfReport } from '#src/core/report/report.ts'
import type { About } from '#src/core/report/sentences/ruled.ts'
import {
  aReport,
  factorsOf,
  type MadeFactor,
  tested,
  untested,
} from '#test/core/report/sentences/builders.ts'

type Case = Readonly<{ name: string; about: About; report: FiguresOfReport }>

const estimate = (low: number, high: number): Partial<MadeFactor> => ({
  codedShare: 0.2,
  bounds: [low, high],
})
const withFactors = (change: (index: number) => Partial<MadeFactor>, more = {}) =>
  aReport({ factors: factorsOf(change), ...more })
const first = (comparison: Partial<MadeFactor>, others: Partial<MadeFactor> = {}) =>
  withFactors((index) => (index === 0 ? comparison : others))

const index: readonly Omit<Case, 'about'>[] = [
  { name: 'the index', report: aReport() },
  { name: 'the index of many people', report: aReport({ counted: 12_345 }) },
  {
    name: 'the index, an estimate',
    report: aReport({ index: { score: 61.6, codedShare: 0.1, bounds: [57.9, 66.2] } }),
  },
  {
    name: 'no index',
    report: aReport({ index: { score: null, codedShare: 1, bounds: [0, 100] } }),
  },
]

const factors: readonly Omit<Case, 'about'>[] = [
  { name: 'the strongest and the weakest factor', report: aReport() },
  {
    name: 'the strongest and the weakest factor, both estimates',
    report: withFactors((at) => (at === 0 ? estimate(38, 42) : at === 6 ? estimate(68, 72) : {})),
  },
  {
    name: 'the strongest factor alone: the last place is not sure',
    report: withFactors((at) => (at < 2 ? estimate(35, 48) : {})),
  },
  {
    name: 'the weakest factor alone: the first place is not sure',
    report: withFactors((at) => (at > 4 ? estimate(60, 75) : {})),
  },
  {
    name: 'all factors alike',
    report: withFactors((at) => ({ score: 61 + at / 2, bounds: [61 + at / 2, 61 + at / 2] })),
  },
  {
    name: 'estimates that overlap',
    report: withFactors(() => estimate(30, 80)),
  },
  {
    name: 'places that are shared',
    report: withFactors((at) => {
      const score = at < 3 ? 50 : 70
      return { score, bounds: [score, score] }
    }),
  },
  { name: 'a questionnaire of one factor', report: aReport({ factors: factorsOf().slice(0, 1) }) },
  {
    name: 'too few answers for any factor',
    report: withFactors(() => ({ score: null, codedShare: 1, bounds: [0, 100] })),
  },
]

const change: readonly Omit<Case, 'about'>[] = [
  { name: 'up', report: first(tested('vsPrevious', 8.6), tested('vsPrevious', -6)) },
  { name: 'down', report: first(tested('vsPrevious', -11.2), tested('vsPrevious', 7)) },
  {
    name: 'up, an estimate',
    report: first(
      { ...tested('vsPrevious', 8.6), codedShare: 0.04 },
      tested('vsPrevious', 1, false),
    ),
  },
  { name: 'none', report: withFactors(() => tested('vsPrevious', 6, false)) },
  {
    name: 'none of those that can be compared',
    report: withFactors((at) =>
      at < 3 ? tested('vsPrevious', 2, false) : untested('other-items'),
    ),
  },
  {
    name: 'not of the one that can be compared',
    report: first(tested('vsPrevious', 2, false), untested('other-items')),
  },
  {
    name: 'too few people',
    report: withFactors(() => untested('few-people'), { counted: 12 }),
  },
  {
    name: 'too few people in each of the groups',
    report: withFactors(() => untested('few-people'), { counted: 34 }),
  },
  {
    name: 'too few figures of the earlier survey',
    report: withFactors(() => untested('other-side')),
  },
  { name: 'coded', report: withFactors(() => untested('coded')) },
  { name: 'everybody alike', report: withFactors(() => untested('no-variance')) },
  { name: 'other questions', report: withFactors(() => untested('other-items')) },
  { name: 'other departments', report: withFactors(() => untested('other-departments')) },
  {
    name: 'the first survey',
    report: withFactors(() => untested('no-previous'), { previous: null }),
  },
  {
    name: 'the first survey, above the rest of the company',
    report: aReport({ factors: factorsOf((at) => tested('vsRest', 7 + at)), previous: null }),
  },
  {
    name: 'the first survey, below the rest of the company',
    report: aReport({ factors: factorsOf((at) => tested('vsRest', -7 - at)), previous: null }),
  },
]

/** Each case of each sentence, with figures that a report may have. */
export const CASES: readonly Case[] = [
  ...index.map((one) => ({ about: 'index' as const, ...one })),
  ...factors.map((one) => ({ about: 'factors' as const, ...one })),
  ...change.map((one) => ({ about: 'change' as const, ...one })),
]
