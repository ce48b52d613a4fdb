import { z } from 'zod'
import type { RosterPlan } from '#src/core/roster/plan.ts'
import type { Language } from '#src/core/words/language.ts'
import { partSentence } from '#src/core/words/problem-sentences.ts'
import type { DryRun } from '#src/services/roster.ts'

export const SummaryShape = z.object({
  people: z.int(),
  departments: z.int(),
  added: z.int(),
  removed: z.int(),
})

const Counts = z.object({ people: z.int(), departments: z.int() })
const Person = z.object({
  email: z.string(),
  name: z.string(),
  department: z.string(),
  language: z.string(),
})
const Managing = Person.omit({ language: true })
const Changed = z.object({
  email: z.string(),
  name: z.string(),
  from: z.string(),
  to: z.string(),
})
const Move = z.object({ from: z.string(), to: z.string() })

const PlanShape = z.object({
  before: Counts,
  after: Counts,
  people: z.object({
    added: z.array(Person),
    left: z.array(Person),
    moved: z.array(Changed),
    renamed: z.array(Changed),
    languages: z.array(Changed),
    managersAdded: z.array(Managing),
    managersRemoved: z.array(Managing),
  }),
  departments: z.object({
    added: z.array(z.string()),
    continued: z.array(Move).describe('Renamed or moved: they keep their past results'),
    removed: z.array(z.string()),
    suggested: z
      .array(Move.extend({ people: z.int(), of: z.int() }))
      .describe(
        'Seem to go on: `people` of their `of` people are in the other one. Say so with the column formerly',
      ),
    unheeded: z
      .array(Move.extend({ why: z.enum(['unknown', 'taken']) }))
      .describe('Former paths of the file that change nothing'),
  }),
})

export const DryRunShape = z
  .object({
    recognised: z.object({
      encoding: z.enum(['utf-8', 'utf-16le', 'utf-16be', 'windows-1252']),
      separator: z.enum([',', ';', '\t']),
    }),
    rejected: z.array(
      z.object({
        line: z.int(),
        reasons: z.array(z.object({ key: z.string(), message: z.string() })),
      }),
    ),
    plan: PlanShape.nullable().describe('null where rows are rejected'),
  })
  .describe('What an import would do; nothing was changed')

/** A dry run in the shape of the API, its reasons in words. */
export const dryRunOf = (language: Language, { file, rejected, plan }: DryRun) => ({
  recognised: file.recognised,
  rejected: rejected.map(({ row, reasons }) => ({
    line: row.line,
    reasons: reasons.map((reason) => ({
      key: reason.key,
      message: partSentence(language, reason),
    })),
  })),
  plan: plan && planOf(plan),
})

const planOf = ({ before, after, people, departments }: RosterPlan) => ({
  before,
  after,
  people: {
    added: [...people.added],
    left: [...people.left],
    moved: [...people.moved],
    renamed: [...people.renamed],
    languages: [...people.languages],
    managersAdded: [...people.managersAdded],
    managersRemoved: [...people.managersRemoved],
  },
  departments: {
    added: [...departments.added],
    continued: [...departments.continued],
    removed: [...departments.removed],
    suggested: [...departments.suggested],
    unheeded: [...departments.unheeded],
  },
})
