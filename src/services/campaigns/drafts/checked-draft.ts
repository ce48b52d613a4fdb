import { dayIn } from '#src/core/campaign/calendar.ts'
import { CampaignDraft, mustBeTimeZone, termsOf } from '#src/core/campaign/draft.ts'
import { mustBeMailHours } from '#src/core/contact/mail-hours.ts'
import { checkedMailTexts } from '#src/core/contact/mail-texts.ts'
import { checkedSchedule } from '#src/core/contact/schedule.ts'
import { Problem } from '#src/core/problem.ts'
import { tidyPath } from '#src/core/roster/check-rows.ts'
import { findQuestionnaire } from '#src/data/frame/questionnaires.ts'
import { findDepartment } from '#src/data/roster/people.ts'
import type { Context } from '#src/services/context.ts'
import { ensureDefaultQuestionnaire } from '#src/services/questionnaires.ts'

/** A draft that may be kept: what it says of its trustee, and the row of what people entered. */
export type CheckedDraft = Readonly<{
  title: string
  trustee: CampaignDraft['trustee']
  entries: Awaited<ReturnType<typeof entriesOf>>
}>

/** Reads and checks a draft; throws where it contradicts itself, or names what does not exist. */
export async function checkedDraft(context: Context, value: unknown): Promise<CheckedDraft> {
  const parsed = CampaignDraft.safeParse(value)
  if (!parsed.success) throw malformed(parsed.error.issues)
  const { title, trustee } = parsed.data
  return { title, trustee, entries: await entriesOf(context, parsed.data) }
}

async function entriesOf(context: Context, draft: CampaignDraft) {
  mustBeTimeZone(draft.timeZone)
  const questionnaire = await questionnaireOf(context, draft.questionnaire)
  for (const path of draft.departments ?? []) await mustExist(context, path)
  const now = context.now()
  const terms = termsOf(draft, dayIn(draft.timeZone, now), questionnaire.content.languages)
  return {
    ...terms,
    ...contactOf(draft, terms.opensOn, now),
    title: draft.title,
    questionnaireId: questionnaire.id,
    questionnaireVersion: questionnaire.version,
    graceHours: draft.graceHours,
    languages: JSON.stringify(terms.languages),
    departments: draft.departments && JSON.stringify(draft.departments.map(tidyPath)),
    auditor: draft.auditor?.name ?? null,
    segments: JSON.stringify(terms.segments),
    keepComments: draft.retention.comments,
    keepReports: draft.retention.reports,
  }
}

/** When it acts by itself, and when and in which words it writes. */
function contactOf(draft: CampaignDraft, opensOn: string, now: Date) {
  const { timeZone, closesOn, mailHours, mailTexts } = draft
  mustBeMailHours(mailHours)
  const schedule = checkedSchedule(
    { timeZone, opensOn, closesOn, mailHours, schedule: draft.schedule },
    now,
  )
  return {
    schedule: JSON.stringify(schedule),
    mailHours: JSON.stringify(mailHours),
    ...(mailTexts ? { mailTexts: JSON.stringify(checkedMailTexts(mailTexts)) } : {}),
  }
}

async function questionnaireOf(context: Context, named: CampaignDraft['questionnaire']) {
  await ensureDefaultQuestionnaire(context)
  const { id, version } = typeof named === 'string' ? { id: named, version: undefined } : named
  const stored = await findQuestionnaire(context.frame, id, version)
  if (!stored) throw new Problem('questionnaire.not-found', { id })
  return stored
}

async function mustExist({ roster }: Context, path: string) {
  const department = await findDepartment(roster, tidyPath(path))
  if (!department) throw new Problem('department.not-found', { path })
}

const malformed = (issues: readonly { path: PropertyKey[]; message: string }[]) =>
  new Problem('request.malformed', {
    field: issues[0]?.path.map(String).join('.') ?? '',
    reason: issues[0]?.message ?? '',
  })
