import { toBase64url } from '#src/core/anonymity/bytes.ts'
import { generateTrusteeKey, type TrusteeKey } from '#src/core/anonymity/trustee-key.ts'
import { parseTrusteeLink } from '#src/core/anonymity/trustee-link.ts'
import { createCampaign } from '#src/services/campaigns/campaigns.ts'
import { openCampaign } from '#src/services/opening/open-campaign.ts'
import { storeQuestionnaire } from '#src/services/questionnaires.ts'
import { importRoster } from '#src/services/roster.ts'
import { handOverKey, keepTrusteeKey } from '#src/services/trustees/trustee-custody.ts'
import { makeTrusteeLink } from '#src/services/trustees/trustee-link.ts'
import type { TestContext } from '#test/setup/context.ts'
import {
  COMPANY,
  invitedPeople,
  type Person,
  PREPARER,
  rosterFile,
  runUntil,
  SHORT_QUESTIONNAIRE,
} from '#test/setup/survey-campaigns.ts'

export type Entrusted = Readonly<{ id: string; token: string; key: TrusteeKey }>

/** A draft whose trustee is named, without a link. */
export async function aDraftWithTrustee(
  context: TestContext,
  terms: Readonly<Record<string, unknown>> = {},
): Promise<string> {
  await importRoster(context, PREPARER, rosterFile(COMPANY))
  const { id, version } = await storeQuestionnaire(context, SHORT_QUESTIONNAIRE)
  const campaign = await createCampaign(context, PREPARER, {
    title: 'How we work together',
    questionnaire: { id, version },
    timeZone: 'Europe/Paris',
    closesOn: '2026-03-20',
    trustee: 'Works council',
    ...terms,
  })
  return campaign.id
}

/** The secret of a trustee's link, made anew. */
export async function tokenFor(context: TestContext, id: string): Promise<string> {
  const parsed = parseTrusteeLink(await makeTrusteeLink(context, PREPARER, id))
  if (!parsed) throw new Error('the link cannot be read')
  return toBase64url(parsed.token)
}

/** A draft whose trustee has made a key and sent its public half. */
export async function anEntrustedDraft(
  context: TestContext,
  terms: Readonly<Record<string, unknown>> = {},
): Promise<Entrusted> {
  const id = await aDraftWithTrustee(context, terms)
  const token = await tokenFor(context, id)
  const key = await generateTrusteeKey()
  await keepTrusteeKey(context, id, token, toBase64url(key.publicKey))
  return { id, token, key }
}

/** The same, open. */
export async function anEntrustedCampaign(
  context: TestContext,
  terms: Readonly<Record<string, unknown>> = {},
): Promise<Entrusted & { people: readonly Person[] }> {
  const entrusted = await anEntrustedDraft(context, terms)
  await openCampaign(context, PREPARER, entrusted.id, 'a test asks again')
  await runUntil(context, entrusted.id, 'open')
  return { ...entrusted, people: await invitedPeople(context, entrusted.id) }
}

/** What the trustee's page does once ballots are refused. */
export const handOver = (context: TestContext, { id, token, key }: Entrusted) =>
  handOverKey(context, id, token, toBase64url(key.privateKey))
