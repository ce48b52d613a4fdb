import { z } from 'zod'
import { CAMPAIGN_STATES, type Campaign } from '#src/core/campaign/campaign.ts'
import { TextsShape } from '#src/core/campaign/texts-shape.ts'
import { TRUSTEE_STATES } from '#src/core/campaign/trustee.ts'
import { LANGUAGES } from '#src/core/words/language.ts'
import { REPORT_PLAN_SHAPE } from '#src/web/api/action-shapes.ts'
import { CommitmentCardShape } from '#src/web/api/channel-shapes.ts'
import { CONTACT_SHAPE } from '#src/web/api/contact-shapes.ts'
import { ToldEffectShape } from '#src/web/api/effect-shapes.ts'
import { LoopShape } from '#src/web/api/loop-shapes.ts'
import { SentencesShape } from '#src/web/api/sentence-shapes.ts'

/** The shapes of the API, from which OpenAPI is made. */

export const Failure = z
  .object({
    key: z.string(),
    message: z.string(),
    parts: z
      .array(z.object({ key: z.string(), message: z.string().optional(), details: z.any() }))
      .optional(),
  })
  .describe('What went wrong: a stable key, and a sentence in the language of Accept-Language')

const Progress = z.object({ done: z.int(), total: z.int(), failure: z.string().nullable() })

const Labelled = z.object({ id: z.string(), label: TextsShape })
const Segments = z
  .array(Labelled.extend({ values: z.array(Labelled) }))
  .describe('What people may say of themselves, with a label for each language')

export const CampaignShape = z.object({
  id: z.string(),
  title: z.string(),
  questionnaire: z.object({ id: z.string(), version: z.int() }),
  k: z.int(),
  timeZone: z.string(),
  opensOn: z.string(),
  closesOn: z.string(),
  latestClosesOn: z.string(),
  graceHours: z.int(),
  graceEnds: z.string().nullable(),
  languages: z.array(z.enum(LANGUAGES)),
  departments: z.array(z.string()).nullable(),
  auditor: z.object({ name: z.string() }).nullable(),
  segments: Segments,
  retention: z
    .object({ comments: z.string(), reports: z.string() })
    .describe('ISO 8601 durations of months or years, from the close on'),
  state: z.enum(CAMPAIGN_STATES),
  releasedOn: z.string().nullable().describe('When HR released the reports to managers'),
  resultsOn: z.string().nullable().describe('When HR released the results to employees'),
  commentsDeletedOn: z.string().nullable(),
  reportsDeletedOn: z.string().nullable(),
  trustee: z
    .object({ name: z.string().nullable(), state: z.enum(TRUSTEE_STATES) })
    .nullable()
    .optional()
    .describe('Who makes the box key; `awaited` = the close waits for the trustee’s key'),
  progress: Progress.nullable().optional(),
  revision: z
    .int()
    .describe('Grows with every change; whoever changes a campaign sends the last one'),
  ...CONTACT_SHAPE,
})

// the domain's lists are read-only, those of a shape are not
export const shaped = (campaign: Campaign) => campaign as unknown as z.infer<typeof CampaignShape>

export const CampaignId = z.object({ id: z.string().max(64) })

export const DepartmentId = CampaignId.extend({ department: z.coerce.number().int().min(0) })

export const QuestionnaireShape = z.object({ id: z.string(), version: z.int(), sha256: z.string() })

const Bounds = z
  .tuple([z.number(), z.number()])
  .describe('Lowest and highest score that fits, in points')
const Count = z.number()
const Points = z.number().nullable().describe('0 to 100')

const ItemShape = z.object({
  id: z.string(),
  n: Count.nullable(),
  classes: z
    .object({ unfavourable: Count, neutral: Count, favourable: Count, none: Count })
    .nullable(),
  options: z.array(Count).nullable().describe('Counts from the scale’s minimum to its maximum'),
  almostAll: z.enum(['unfavourable', 'neutral', 'favourable']).nullable(),
  tooFew: z.boolean(),
  score: Points,
  codedShare: z.number(),
  bounds: Bounds,
  favourableInterval: z
    .tuple([z.number(), z.number()])
    .nullable()
    .describe('Of the percentage of favourable answers, 95 %; where the report has detail'),
})

const ComparedShape = z.object({ score: z.number(), bounds: Bounds, difference: z.number() })

const TestedShape = z.object({
  difference: z.number(),
  interval: Bounds,
  p: z.number(),
  pAdjusted: z
    .number()
    .describe('Benjamini-Hochberg, over all departments and factors of the close'),
  hedgesG: z.number(),
  mark: z
    .enum(['above', 'below'])
    .nullable()
    .describe('Set only where the difference is to be believed'),
})

const FactorShape = z.object({
  id: z.string(),
  score: Points,
  favourable: Points,
  neutral: Points,
  unfavourable: Points,
  codedShare: z.number(),
  bounds: Bounds,
  detail: z
    .object({
      n: z.int(),
      interval: Bounds.nullable().describe('Of the score, 95 %, with finite-population correction'),
      sd: Points.describe('Of the scores of persons'),
      rwgj: z.number().nullable().describe('Agreement within the group, 0 to 1'),
      vsRest: TestedShape.nullable(),
      vsPrevious: TestedShape.nullable(),
    })
    .nullable()
    .describe('Statistics that need kDetail people; null otherwise'),
  rest: ComparedShape.nullable().describe('Everybody else in the company'),
  previous: ComparedShape.nullable().describe('The same departments in the earlier campaign'),
  reasons: z.record(z.string(), z.string()).describe('Why one of these is null'),
})

export const CommentShape = z.object({
  question: z.string(),
  kind: z.string(),
  text: z.string().nullable().describe('Null where HR removed all of it'),
  id: z.string().describe('Drawn by lot for this comment alone: by it, HR redacts it'),
  redaction: z.enum(['passage', 'removed']).nullable().describe('What HR removed of it'),
})

const SegmentShape = z.object({
  id: z.string(),
  groups: z
    .array(
      z.object({
        values: z
          .array(z.string())
          .describe('Several where they were merged, “not-stated” among them'),
        counted: z.int(),
        index: Points,
        factors: z.array(z.object({ id: z.string(), score: Points })),
        items: z.array(
          z.object({
            id: z.string(),
            classes: z
              .object({ unfavourable: Count, neutral: Count, favourable: Count })
              .nullable()
              .describe('All people of the group, split in whole numbers'),
          }),
        ),
      }),
    )
    .describe(
      'None where fewer than two values hold kDetail people. Labels were exchanged inside blocks before counting: ' +
        'differences appear about 0.6 as large as they are',
    ),
})

export const ReportShape = z.object({
  campaign: z.string(),
  department: z.object({ id: z.int(), path: z.string(), label: z.string() }),
  exact: z.boolean(),
  cover: z.object({ departments: z.array(z.string()), foreign: z.array(z.string()) }),
  invited: z.int(),
  counted: z.int(),
  rate: z.number(),
  items: z.array(ItemShape),
  factors: z.array(FactorShape),
  outcomes: z.array(ItemShape),
  index: z.object({ score: Points, codedShare: z.number(), bounds: Bounds }),
  previous: z
    .object({ id: z.string(), title: z.string(), closesOn: z.string() })
    .nullable()
    .describe('The earlier campaign compared with'),
  sentences: SentencesShape,
  company: z
    .any()
    .describe('Drivers, reliability and agreement of the company as a whole; may be null'),
  comments: z
    .array(CommentShape)
    .nullable()
    .describe('The first 50 on each question, in random order; `/comments` has all of them'),
  commentCounts: z
    .array(z.object({ question: z.string(), kind: z.string(), count: z.int() }))
    .nullable()
    .describe('How many there are on each question'),
  segments: z
    .array(SegmentShape)
    .nullable()
    .describe('The whole company by what people say of themselves; null below the top'),
  ...REPORT_PLAN_SHAPE,
  loop: LoopShape,
  effects: z
    .array(ToldEffectShape)
    .describe('What the department’s actions did that were made from earlier reports'),
  method: z.any(),
})

/** Whole numbers; docs/statistics.md says what each is. */
export const DetailShape = z.object({
  id: z.int(),
  blocks: z.array(z.int()),
  invited: z.int(),
  counted: z.int(),
  sums: z.any(),
})

export const ItemMatrixShape = z.object({
  unit: z.int().describe('Parts of a scale unit in which answers are counted'),
  n: z.int().describe('Sheets with all items'),
  items: z.array(
    z.object({ id: z.string(), factor: z.string().nullable(), min: z.int(), max: z.int() }),
  ),
  sums: z.array(z.int()),
  products: z.array(z.int()).describe('The upper triangle row by row, the diagonal included'),
})

export const ListedReportShape = z.object({
  id: z.int(),
  path: z.string(),
  label: z.string(),
  exact: z.boolean(),
  counted: z.int(),
})

export const ParticipationShape = z.object({
  group: z.int(),
  label: z.string(),
  invited: z.int(),
  day: z.string(),
  from: z.int(),
  to: z.int(),
})

/** What works-council-pack.ts composes; see there. */
export const PackShape = z.object({
  day: z.string(),
  campaign: z.object({ id: z.string(), title: z.string(), state: z.enum(CAMPAIGN_STATES) }),
  frozen: z.boolean().describe('Whether this is what opening froze; else what it would freeze now'),
  purpose: z.object({
    controller: z.string().nullable(),
    contact: z.string().nullable(),
    departments: z.array(z.string()).nullable().describe('Null = everybody'),
    invited: z.int(),
  }),
  questionnaire: QuestionnaireShape.extend({
    languages: z.array(z.enum(LANGUAGES)),
    content: z.any(),
  }),
  visibility: z.array(z.object({ role: z.string(), sees: z.string() })),
  thresholds: z.object({ k: z.int(), kComments: z.int(), kDetail: z.int(), group: z.int() }),
  groups: z.array(z.object({ label: z.string(), invited: z.int() })),
  segments: Segments,
  auditor: z.object({ name: z.string() }).nullable(),
  dates: z.object({
    timeZone: z.string(),
    opensOn: z.string(),
    closesOn: z.string(),
    latestClosesOn: z.string(),
    graceHours: z.int(),
    promisedClosesOn: z.string().nullable().describe('The last day promised, where it was moved'),
  }),
  retention: z.object({ comments: z.string(), reports: z.string() }),
  mails: z
    .object({ from: z.string(), until: z.string(), reminders: z.int(), daysAlone: z.int() })
    .describe('When employees are written to, and the limits on it'),
  commitment: CommitmentCardShape.nullable().describe(
    'What employees read before the first question',
  ),
  cards: z.array(z.string()).describe('Departments whose people get a card in place of a mail'),
  manifest: z
    .object({ url: z.string(), sha256: z.string(), receiptKey: z.string() })
    .nullable()
    .describe('Null before opening; binary values in base64url'),
  ballots: z.string().describe('Where the list of ballots is after close'),
  verify: z.string().describe('The page that checks receipts'),
  attacks: z.any().describe('The recorded run of the attack suite'),
  risks: z.array(z.object({ id: z.string(), likelihood: z.string(), severity: z.string() })),
})
