import type { Action } from '#src/core/actions/action.ts'
import type { ToldEffect } from '#src/core/actions/effect/told.ts'
import {
  type EarlierPlan,
  type Owner,
  type ReportAction,
  reportPlan,
} from '#src/core/actions/report-plan.ts'
import type { Redaction } from '#src/core/comments/redaction.ts'
import { type TeamQuestion, teamQuestions } from '#src/core/loop/questions.ts'
import { type Voice, voicesOf } from '#src/core/loop/voices.ts'
import type { Questionnaire } from '#src/core/questionnaire/questionnaire.ts'
import type { CompanyStatistics } from '#src/core/report/company.ts'
import type { DetailedFigures } from '#src/core/report/detail.ts'
import type { ItemFigures } from '#src/core/report/figures-item.ts'
import { type ReportItem, withInterval } from '#src/core/report/item-intervals.ts'
import type { SegmentFigures } from '#src/core/report/segments.ts'
import {
  type EditedSentence,
  type ReportSentence,
  threeSentences,
} from '#src/core/report/sentences/three-sentences.ts'

type OpenQuestion = Questionnaire['openQuestions'][number]

/** `text` is `null` where HR removed all of it. The id is drawn for this comment alone and tells nothing. */
export type ReportComment = Readonly<{
  question: string
  kind: string
  text: string | null
  id: string
  redaction: Redaction | null
}>

/** How many comments there are on a question, and how many of them were found. */
export type CommentCount = Readonly<{
  question: string
  kind: OpenQuestion['kind']
  count: number
  found: number
}>

/** Compared with; `closesOn` = its last day. */
type PreviousCampaign = Readonly<{ id: string; title: string; closesOn: string }>

/** How the figures were made, for the report's last section. */
type Method = Readonly<{
  questionnaire: Readonly<{ id: string; version: string | number; sha256: string }>
  k: number
  kComments: number
  kDetail: number
  scoring: 'points-0-100'
  validated: false
}>

/**
 * The report of a department: the one object that page and JSON (and every later format) show. Classes are counts,
 * scores and bounds points 0-100, favourable/neutral/unfavourable 0-100 % of valid answers, rate and codedShare 0-1;
 * all unrounded. Source: DESIGN, report JSON.
 */
export type DepartmentReport = Readonly<{
  campaign: string
  department: Readonly<{ id: number; path: string; label: string }>
  exact: boolean
  cover: Readonly<{ departments: readonly string[]; foreign: readonly string[] }>
  invited: number
  counted: number
  rate: number
  items: readonly ReportItem[]
  factors: DetailedFigures['factors']
  outcomes: readonly ReportItem[]
  index: DetailedFigures['index']
  /** The earlier campaign that `previous` and `vsPrevious` speak of; `null` where there is none. */
  previous: PreviousCampaign | null
  /** Index, strongest and weakest factor, largest change: by rules, or as HR wrote them. */
  sentences: readonly ReportSentence[]
  /** Statistics of the company as a whole, for its reports; `null` where nothing of the kind was published. */
  company: CompanyStatistics | null
  /** The first on each question; `null` where the cover is no union of comment blocks, or the reader may not see them. */
  comments: readonly ReportComment[] | null
  /** How many there are on each question, in the order in which they were asked. */
  commentCounts: readonly CommentCount[] | null
  /** The whole company by what people say of themselves; `null` for every department but the top. */
  segments: readonly SegmentFigures[] | null
  /** What the department does about this result. */
  plan: readonly ReportAction[]
  /** What it said after the survey before that it would do; `null` where nothing was said. */
  earlierPlan: EarlierPlan | null
  /** What came in words (`null` where the reader may not see comments), and what the team may talk about. */
  loop: Readonly<{ voices: readonly Voice[] | null; questions: readonly TeamQuestion[] }>
  /** What the actions of the department did that were made from earlier reports. */
  effects: readonly ToldEffect[]
  method: Method
}>

/** What the sentences are made of. */
export type FiguresOfReport = Pick<
  DepartmentReport,
  'counted' | 'index' | 'factors' | 'previous' | 'method'
>

type PublishedFacts = Readonly<{
  campaign: string
  cover: Readonly<{ counted: number; invited: number; exact: boolean }>
  /** Paths of the cover's units: those of the department, and those counted with it. */
  own: readonly string[]
  foreign: readonly string[]
  figures: DetailedFigures
  previous: PreviousCampaign | null
  questionnaire: Pick<Questionnaire, 'languages' | 'factors'>
  edited: readonly EditedSentence[]
  company: CompanyStatistics | null
  comments: readonly ReportComment[] | null
  commentCounts: readonly CommentCount[] | null
  segments: readonly SegmentFigures[] | null
  actions: readonly Action[]
  ownerOf: (email: string) => Owner
  earlierPlan: EarlierPlan | null
  effects: readonly ToldEffect[]
  method: Method
}>

/** The only maker of a department's report: of what was published at close, and of what people have said about it since. */
export function composeReport(
  { campaign, cover, own, foreign, figures, questionnaire, edited, ...given }: PublishedFacts,
  department: DepartmentReport['department'],
): DepartmentReport {
  const { counted } = cover
  const { actions, ownerOf, ...more } = given
  const { previous, method } = more
  const hasDetail = figures.factors.some(({ detail }) => detail !== null)
  const asGiven = (item: ItemFigures) => withInterval(item, { invited: cover.invited, hasDetail })
  return {
    campaign,
    department,
    exact: cover.exact,
    cover: { departments: [...own, ...foreign], foreign },
    invited: cover.invited,
    counted,
    rate: counted / cover.invited,
    ...figures,
    items: figures.items.map(asGiven),
    outcomes: figures.outcomes.map(asGiven),
    sentences: threeSentences({ counted, ...figures, previous, method }, questionnaire, edited),
    plan: reportPlan({ exact: cover.exact, counted, ...figures }, actions, ownerOf),
    loop: {
      voices: voicesOf(more.commentCounts),
      questions: teamQuestions(questionnaire, figures),
    },
    ...more,
  }
}
