import type { Aim } from '#src/core/actions/action.ts'
import type { Beginning } from '#src/core/actions/begin.ts'
import { keepAndWorkOn } from '#src/core/report/highlights.ts'
import { formatNumber, formatPercent } from '#src/core/words/format.ts'
import type { Language } from '#src/core/words/language.ts'
import { say } from '#src/core/words/words.ts'
import type { PlanReading } from '#src/services/actions/read-plan.ts'
import { NOTHING, scoreText } from '#src/web/hr/charts/figures.ts'
import { planPath } from '#src/web/hr/crumbs.ts'
import { aimText, factorText, itemText } from '#src/web/hr/plans/aims.ts'
import { differenceCell } from '#src/web/hr/report/differences.ts'

/** What helps to pick: the factors with the one to begin with first, and the questions to work on. */
export function pickSection(language: Language, plan: PlanReading, mayAdd: boolean) {
  const { reading, beginnings } = plan
  const isWhole = reading.report.factors.every(({ rest }) => rest === null)
  return {
    leads: [
      say(language, isWhole ? 'plan.pick.lead.whole' : 'plan.pick.lead'),
      say(language, 'plan.pick.not-cause'),
    ],
    caption: say(language, 'plan.pick.table'),
    rows: beginnings.map((beginning, at) => rowOf(language, plan, beginning, { at, mayAdd })),
    notes: notesOf(language, beginnings, isWhole),
    items: keepAndWorkOn(reading.report.items).workOn.map(({ id, score, codedShare, bounds }) => ({
      text: itemText(language, reading, id),
      score: score === null ? null : scoreText(language, { score, codedShare, bounds }),
      add: mayAdd ? addLink(language, plan, aimOfItem(plan, id)) : null,
    })),
  }
}

type Place = Readonly<{ at: number; mayAdd: boolean }>

function rowOf(language: Language, plan: PlanReading, beginning: Beginning, { at, mayAdd }: Place) {
  const { reading } = plan
  const figures = reading.report.factors.find(({ id }) => id === beginning.factor)
  const score = figures?.score ?? null
  return {
    name: factorText(language, reading, beginning.factor),
    score: figures && score !== null ? scoreText(language, { ...figures, score }) : NOTHING,
    gap: figures ? differenceCell(language, figures, figures.rest) : NOTHING,
    change: figures ? differenceCell(language, figures, figures.previous) : NOTHING,
    share: beginning.share === null ? NOTHING : formatPercent(language, beginning.share),
    rank: rankText(language, beginning, at),
    add: mayAdd ? addLink(language, plan, { factor: beginning.factor, item: null }) : null,
  }
}

function rankText(language: Language, { need, reason }: Beginning, at: number): string {
  if (reason !== null) return say(language, `plan.pick.${reason}`)
  return need ? formatNumber(language, at + 1) : say(language, 'plan.pick.above')
}

/** What stands in place of a rank is explained, where it occurs. */
function notesOf(language: Language, beginnings: readonly Beginning[], isWhole: boolean): string[] {
  const reasons = (['no-score', 'no-drivers', 'bounds'] as const).filter((reason) =>
    beginnings.some((one) => one.reason === reason),
  )
  const isAbove = !isWhole && beginnings.some(({ need }) => need === 0)
  return [...reasons, ...(isAbove ? (['above'] as const) : [])].map((reason) =>
    say(language, `plan.pick.${reason}.why`),
  )
}

function aimOfItem({ reading }: PlanReading, item: string): Aim {
  const factor = reading.questionnaire.factors.find(({ items }) => items.includes(item))
  return { factor: factor?.id ?? '', item }
}

function addLink(language: Language, { reading }: PlanReading, aim: Aim) {
  const { campaign, department } = reading.report
  const query = new URLSearchParams({ factor: aim.factor, ...(aim.item ? { item: aim.item } : {}) })
  return {
    href: `${planPath(campaign, department.id)}/new?${query}`,
    label: say(language, 'plan.add-for', { aim: aimText(language, reading, aim) }),
  }
}
