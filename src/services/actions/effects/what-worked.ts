import { type Action, STEPS, type Step } from '#src/core/actions/action.ts'
import type { Effect } from '#src/core/actions/effect/effect.ts'
import { type MeasuredAction, measuredAction, type Since } from '#src/core/actions/effect/told.ts'
import { type Worked, workedOf } from '#src/core/actions/effect/worked.ts'
import type { Campaign } from '#src/core/campaign/campaign.ts'
import type { Actor } from '#src/core/permission.ts'
import type { Questionnaire } from '#src/core/questionnaire/questionnaire.ts'
import { listCampaignsIn } from '#src/data/frame/campaigns.ts'
import { listActions } from '#src/data/office/actions.ts'
import { listEffects } from '#src/data/published/action-effects.ts'
import type { Context } from '#src/services/context.ts'
import { mustBeAllowed } from '#src/services/permission.ts'
import { type FrozenTree, frozenTree } from '#src/services/reports/readable.ts'
import { signedFrame } from '#src/services/survey/signed-frame.ts'

/** What an action did until a campaign, with where its report stands; `unit` is `null` where nobody was asked there. */
export type ListedEffect = Readonly<{
  action: MeasuredAction
  department: Readonly<{ id: string; unit: number | null; path: string; label: string }>
  since: Since
  until: Since
  effect: Effect
}>

/** Actions of a kind together: for a factor and a step, or made from one idea of the library. */
type Kind = Worked & Readonly<{ factor: string; step: Step }>
type Idea = Worked & Readonly<{ entry: string; title: MeasuredAction['title'] }>

export type WhatWorked = Readonly<{
  effects: readonly ListedEffect[]
  kinds: readonly Kind[]
  ideas: readonly Idea[]
  /** The factors of all actions that were measured, and the one that is looked at. */
  factors: readonly string[]
  factor: string | null
  /** The questionnaires that name them, the latest first. */
  questionnaires: readonly Questionnaire[]
}>

/** All that actions did, the latest campaign first; of one factor where one is asked for. */
export async function whatWorked(
  context: Context,
  actor: Actor | null,
  factor: string | null = null,
): Promise<WhatWorked> {
  mustBeAllowed(actor, 'effects')
  const campaigns = await closedCampaigns(context)
  const actions = new Map((await listActions(context.office)).map((one) => [one.id, one]))
  const rows = (await listEffects(context.published)).flatMap((row) => {
    const action = actions.get(row.action)
    const [since, until] = [campaigns.get(action?.campaign ?? ''), campaigns.get(row.campaign)]
    if (!action || !since || !until) return []
    return { action, since, until, effect: JSON.parse(row.effect) as Effect }
  })
  const asked = new Map(rows.map(({ until }) => [until.id, until]))
  const shown = rows
    .filter(({ action }) => factor === null || action.factor === factor)
    .toSorted((one, other) => other.until.closesOn.localeCompare(one.until.closesOn))
  const effects = await listed(context, shown)
  return {
    effects,
    kinds: kindsOf(effects),
    ideas: ideasOf(effects),
    factors: [...new Set(rows.map(({ action }) => action.factor))].toSorted(),
    factor,
    questionnaires: await questionnairesOf(context, [...asked.values()]),
  }
}

type Row = Readonly<{ action: Action; since: Campaign; until: Campaign; effect: Effect }>

async function closedCampaigns({ frame }: Context): Promise<Map<string, Campaign>> {
  const closed = await listCampaignsIn(frame, ['closed'])
  return new Map(closed.filter((one) => one.reportsDeletedOn === null).map((one) => [one.id, one]))
}

async function listed(context: Context, rows: readonly Row[]): Promise<ListedEffect[]> {
  const placed = new Map<string, FrozenTree['unitOf']>()
  for (const { id } of new Set(rows.flatMap(({ since, until }) => [since, until])))
    placed.set(id, (await frozenTree(context, id)).unitOf)
  return rows.map(({ action, since, until, effect }) => {
    const own = placed.get(until.id)?.get(action.department)
    const before = placed.get(since.id)?.get(action.department)
    const { path = '', label = '' } = own ?? before ?? {}
    return {
      action: measuredAction(action),
      department: { id: action.department, unit: own?.unit ?? null, path, label },
      since: named(since),
      until: named(until),
      effect,
    }
  })
}

const named = ({ id, title, closesOn }: Campaign): Since => ({ id, title, closesOn })

const workedIn = (effects: readonly ListedEffect[]) =>
  workedOf(
    effects.map(({ action, department, since, until, effect }) => ({
      action,
      effect,
      department: department.id,
      since: since.id,
      closesOn: until.closesOn,
    })),
  )

function kindsOf(effects: readonly ListedEffect[]): Kind[] {
  const factors = [...new Set(effects.map(({ action }) => action.factor))].toSorted()
  return factors.flatMap((factor) =>
    STEPS.flatMap((step) => {
      const own = effects.filter(({ action }) => action.factor === factor && action.step === step)
      return own.length > 0 ? [{ factor, step, ...workedIn(own) }] : []
    }),
  )
}

function ideasOf(effects: readonly ListedEffect[]): Idea[] {
  const byEntry = Map.groupBy(effects, ({ action }) => action.entry)
  return [...byEntry].flatMap(([entry, own]) =>
    entry === null ? [] : [{ entry, title: own[0]?.action.title ?? {}, ...workedIn(own) }],
  )
}

async function questionnairesOf(context: Context, campaigns: readonly Campaign[]) {
  const latest = campaigns.toSorted((one, other) => other.closesOn.localeCompare(one.closesOn))
  const found: Questionnaire[] = []
  for (const { id } of latest) found.push((await signedFrame(context, id)).questionnaire)
  return found
}
