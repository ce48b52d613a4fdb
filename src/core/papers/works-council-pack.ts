import type { Manifest } from '#src/core/anonymity/manifest.ts'
import type { Campaign } from '#src/core/campaign/campaign.ts'
import type { CommitmentCard } from '#src/core/campaign/commitment.ts'
import { DAYS_ALONE, MOST_REMINDERS } from '#src/core/contact/limits.ts'
import type { MailHours } from '#src/core/contact/mail-hours.ts'
import {
  commentThreshold,
  detailThreshold,
  groupThreshold,
} from '#src/core/disclosure/thresholds.ts'
import { ATTACK_RESULT, type AttackResult } from '#src/core/papers/attack-result.ts'
import { RISKS, type Risk } from '#src/core/papers/risks.ts'
import { type Seers, visibilityOf } from '#src/core/papers/visibility.ts'
import type { Questionnaire } from '#src/core/questionnaire/questionnaire.ts'
import type { Language } from '#src/core/words/language.ts'

/**
 * What employees' representatives are given on a campaign: the one object that page and JSON show. Days are
 * `YYYY-MM-DD`, retention ISO 8601 durations, `sha256` of the questionnaire hex and of the manifest base64url. Nothing
 * in it depends on an answer or on who gave one.
 */
export type WorksCouncilPack = Readonly<{
  day: string
  campaign: Readonly<{ id: string; title: string; state: Campaign['state'] }>
  /** Whether groups and terms are those of the opening; else they are what opening would freeze today. */
  frozen: boolean
  purpose: Readonly<{
    controller: string | null
    contact: string | null
    departments: readonly string[] | null
    invited: number
  }>
  questionnaire: Readonly<{
    id: string
    version: number
    sha256: string
    languages: readonly Language[]
    content: Questionnaire
  }>
  visibility: readonly Readonly<{ role: string; sees: string }>[]
  thresholds: Readonly<{ k: number; kComments: number; kDetail: number; group: number }>
  groups: readonly PackGroup[]
  segments: Campaign['segments']
  auditor: Manifest['auditor']
  dates: Readonly<
    Pick<Campaign, 'timeZone' | 'opensOn' | 'closesOn' | 'latestClosesOn' | 'graceHours'> & {
      /** The last day that the manifest promised, where it was moved. */
      promisedClosesOn: string | null
    }
  >
  retention: Manifest['retention']
  /** When employees are written to, at most how many reminders they get, and days that they are left alone in. */
  mails: MailHours & Readonly<{ reminders: number; daysAlone: number }>
  /** What employees are promised before the first question, and what became of the promise before. */
  commitment: CommitmentCard | null
  /** The departments whose people get a printed card in place of a mail. */
  cards: readonly string[]
  manifest: Readonly<{ url: string; sha256: string; receiptKey: string }> | null
  ballots: string
  /** The page that checks receipts. */
  verify: string
  attacks: AttackResult
  risks: readonly Risk[]
}>

type PackGroup = Readonly<{ label: string; invited: number }>

/** What the pack is made of; `signed` = the manifest and the base64url hash of its bytes, once there is one. */
export type PackFacts = Readonly<{
  day: string
  campaign: Campaign
  questionnaire: Readonly<{ sha256: string; content: Questionnaire }>
  asked: Readonly<{ invited: number; groups: readonly PackGroup[] }>
  signed: Readonly<{ manifest: Manifest; sha256: string }> | null
  seers: Seers
  /** Of the draft; a manifest has its own. */
  commitment: CommitmentCard | null
  cards: readonly string[]
  controller: string | null
  contact: string | null
  baseUrl: string
}>

/** Composes the pack of a campaign: what its manifest promised, or what it would promise today. Pure. */
export function composePack(facts: PackFacts): WorksCouncilPack {
  const { campaign, questionnaire, asked, signed, baseUrl } = facts
  const { id, title, state, departments } = campaign
  const manifest = signed?.manifest ?? null
  const files = `${baseUrl}/s/${id}`
  return {
    day: facts.day,
    campaign: { id, title, state },
    frozen: manifest !== null,
    purpose: {
      controller: facts.controller,
      contact: facts.contact,
      departments,
      invited: asked.invited,
    },
    questionnaire: {
      ...campaign.questionnaire,
      sha256: questionnaire.sha256,
      languages: campaign.languages,
      content: questionnaire.content,
    },
    visibility: manifest?.visibility ?? visibilityOf(facts.seers),
    thresholds: thresholdsOf(manifest?.k ?? campaign.k),
    groups: asked.groups,
    segments: campaign.segments,
    auditor: manifest?.auditor ?? campaign.auditor,
    dates: datesOf(campaign, manifest),
    retention: manifest?.retention ?? campaign.retention,
    mails: { ...campaign.mailHours, reminders: MOST_REMINDERS, daysAlone: DAYS_ALONE },
    commitment: manifest ? (manifest.commitment ?? null) : facts.commitment,
    cards: facts.cards,
    manifest: signed && {
      url: `${files}/manifest.json`,
      sha256: signed.sha256,
      receiptKey: signed.manifest.receiptKey,
    },
    ballots: `${files}/ballots.txt`,
    verify: `${files}/verify`,
    attacks: ATTACK_RESULT,
    risks: RISKS,
  }
}

const thresholdsOf = (k: number) => ({
  k,
  kComments: commentThreshold(k),
  kDetail: detailThreshold(k),
  group: groupThreshold(k),
})

function datesOf(campaign: Campaign, manifest: Manifest | null): WorksCouncilPack['dates'] {
  const { timeZone, opensOn, closesOn, latestClosesOn, graceHours } = campaign
  const promised = manifest?.closesOn ?? closesOn
  return {
    timeZone,
    opensOn,
    closesOn,
    latestClosesOn,
    graceHours,
    promisedClosesOn: promised === closesOn ? null : promised,
  }
}
