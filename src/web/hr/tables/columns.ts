import type { ColumnKind } from '#src/core/tables/table.ts'
import type { WordKey } from '#src/core/words/words.ts'

type Described = Readonly<{
  kind: ColumnKind
  label: WordKey
  /** What a reader must know of it. */
  note?: WordKey
  /** Of counts that are not of people. */
  unit?: 'groups' | 'comments'
}>

/** Every column that a file may have; the keys are what programs call them and never change. */
export const COLUMNS = {
  department: { kind: 'text', label: 'report.department' },
  path: { kind: 'text', label: 'report.path' },
  campaign: { kind: 'text', label: 'export.column.campaign' },
  from: { kind: 'text', label: 'export.column.from' },
  to: { kind: 'text', label: 'export.column.to' },
  alone: { kind: 'text', label: 'export.column.alone', note: 'export.note.alone' },
  countedWith: {
    kind: 'text',
    label: 'report.counted-with.column',
    note: 'export.note.same-groups',
  },
  invited: { kind: 'count', label: 'report.invited' },
  counted: { kind: 'count', label: 'report.counted' },
  rate: { kind: 'percent', label: 'report.rate' },
  belongs: { kind: 'text', label: 'export.column.belongs' },
  factor: { kind: 'text', label: 'report.factor' },
  score: { kind: 'points', label: 'report.score', note: 'export.note.score' },
  low: { kind: 'points', label: 'export.column.low', note: 'export.note.bounds' },
  high: { kind: 'points', label: 'export.column.high', note: 'export.note.bounds' },
  codedShare: {
    kind: 'percent',
    label: 'export.column.coded-share',
    note: 'export.note.coded-share',
  },
  favourableShare: {
    kind: 'percent',
    label: 'export.column.favourable-share',
    note: 'export.note.shares',
  },
  favourableLow: {
    kind: 'percent',
    label: 'export.column.favourable-low',
    note: 'export.note.favourable-interval',
  },
  favourableHigh: {
    kind: 'percent',
    label: 'export.column.favourable-high',
    note: 'export.note.favourable-interval',
  },
  neutralShare: {
    kind: 'percent',
    label: 'export.column.neutral-share',
    note: 'export.note.shares',
  },
  unfavourableShare: {
    kind: 'percent',
    label: 'export.column.unfavourable-share',
    note: 'export.note.shares',
  },
  noneShare: { kind: 'percent', label: 'export.column.none-share', note: 'export.note.none' },
  detailPeople: { kind: 'count', label: 'export.column.detail-people', note: 'export.note.people' },
  intervalLow: {
    kind: 'points',
    label: 'export.column.interval-low',
    note: 'export.note.interval',
  },
  intervalHigh: {
    kind: 'points',
    label: 'export.column.interval-high',
    note: 'export.note.interval',
  },
  sd: { kind: 'points', label: 'export.column.sd', note: 'export.note.sd' },
  rwgj: { kind: 'number', label: 'export.column.rwgj', note: 'export.note.rwgj' },
  comparedScore: {
    kind: 'points',
    label: 'export.column.compared-score',
    note: 'export.note.score',
  },
  comparedLow: { kind: 'points', label: 'export.column.compared-low', note: 'export.note.bounds' },
  comparedHigh: {
    kind: 'points',
    label: 'export.column.compared-high',
    note: 'export.note.bounds',
  },
  difference: { kind: 'points', label: 'export.column.difference', note: 'export.note.difference' },
  differenceLow: {
    kind: 'points',
    label: 'export.column.difference-low',
    note: 'export.note.difference-interval',
  },
  differenceHigh: {
    kind: 'points',
    label: 'export.column.difference-high',
    note: 'export.note.difference-interval',
  },
  p: { kind: 'probability', label: 'export.column.p', note: 'export.note.p' },
  pAdjusted: {
    kind: 'probability',
    label: 'export.column.p-adjusted',
    note: 'export.note.p-adjusted',
  },
  hedgesG: { kind: 'number', label: 'export.column.hedges-g', note: 'export.note.hedges-g' },
  finding: { kind: 'text', label: 'export.column.finding', note: 'export.note.finding' },
  why: { kind: 'text', label: 'export.column.why' },
  item: { kind: 'text', label: 'export.column.item' },
  question: { kind: 'text', label: 'report.question' },
  use: { kind: 'text', label: 'loop.use' },
  group: { kind: 'text', label: 'export.column.group' },
  answers: { kind: 'count', label: 'report.answers', note: 'export.note.counts' },
  unfavourable: { kind: 'count', label: 'report.unfavourable', note: 'export.note.counts' },
  neutral: { kind: 'count', label: 'report.neutral', note: 'export.note.counts' },
  favourable: { kind: 'count', label: 'report.favourable', note: 'export.note.counts' },
  none: { kind: 'count', label: 'report.none', note: 'export.note.none' },
  code: { kind: 'text', label: 'export.column.code', note: 'export.note.code' },
  scaleMean: { kind: 'number', label: 'export.column.scale-mean' },
  option: { kind: 'number', label: 'export.column.option', note: 'export.note.option' },
  optionLabel: { kind: 'text', label: 'export.column.option-label' },
  people: { kind: 'count', label: 'export.column.people', note: 'export.note.counts' },
  dimension: { kind: 'text', label: 'export.column.dimension', note: 'export.note.segments' },
  value: { kind: 'text', label: 'export.column.value' },
  index: { kind: 'points', label: 'report.index', note: 'export.note.score' },
  kind: { kind: 'text', label: 'export.column.kind' },
  comments: { kind: 'count', label: 'export.column.comments', unit: 'comments' },
  criterion: { kind: 'text', label: 'export.column.criterion' },
  correlation: {
    kind: 'number',
    label: 'export.column.correlation',
    note: 'export.note.correlation',
  },
  rSquared: { kind: 'number', label: 'export.column.r-squared', note: 'export.note.r-squared' },
  adjustedRSquared: {
    kind: 'number',
    label: 'export.column.adjusted-r-squared',
    note: 'export.note.r-squared',
  },
  share: { kind: 'percent', label: 'export.column.lmg', note: 'export.note.lmg' },
  relativeWeight: {
    kind: 'percent',
    label: 'export.column.relative-weight',
    note: 'export.note.relative-weight',
  },
  alpha: { kind: 'number', label: 'export.column.alpha', note: 'export.note.alpha' },
  alphaLow: {
    kind: 'number',
    label: 'export.column.alpha-low',
    note: 'export.note.alpha-interval',
  },
  alphaHigh: {
    kind: 'number',
    label: 'export.column.alpha-high',
    note: 'export.note.alpha-interval',
  },
  omega: { kind: 'number', label: 'export.column.omega', note: 'export.note.omega' },
  itemTotal: { kind: 'number', label: 'export.column.item-total', note: 'export.note.item-total' },
  alphaIfDeleted: {
    kind: 'number',
    label: 'export.column.alpha-if-deleted',
    note: 'export.note.alpha-if-deleted',
  },
  groups: { kind: 'count', label: 'export.column.groups', unit: 'groups' },
  medianRwgj: { kind: 'number', label: 'export.column.median-rwgj', note: 'export.note.rwgj' },
  icc1: { kind: 'number', label: 'export.column.icc1', note: 'export.note.icc1' },
  icc2: { kind: 'number', label: 'export.column.icc2', note: 'export.note.icc2' },
  mayRank: { kind: 'text', label: 'export.column.may-rank', note: 'export.note.icc2' },
  sentence: { kind: 'text', label: 'export.column.sentence' },
  vsRest: { kind: 'text', label: 'export.column.vs-rest', note: 'export.note.finding' },
  vsPrevious: { kind: 'text', label: 'export.column.vs-previous', note: 'export.note.finding' },
  table: { kind: 'text', label: 'export.column.sheet' },
  heading: { kind: 'text', label: 'export.column.heading' },
  meaning: { kind: 'text', label: 'export.column.meaning' },
} as const satisfies Record<string, Described>
