import { collectPass } from '#src/core/anonymity/participate.ts'
import { closeCampaign } from '#src/services/closing/close-campaign.ts'
import type { TestContext } from '#test/setup/context.ts'
import { anInstallation, contextOf, type Installation } from '#test/setup/databases.ts'
import { anEmployee } from '#test/setup/employee.ts'
import { anOpenCampaign, answerAs, answering, PREPARER } from '#test/setup/survey-campaigns.ts'

export const START = '2026-03-02T09:00:00Z'
/** When the lease of a killed worker is over. */
export const LATER = '2026-03-02T10:00:00Z'

/** What nobody may find in a file before close: comments and the beginning of every sheet. */
export const COMMENTS = Array.from({ length: 12 }, (_, index) => `Zebras graze at window ${index}.`)
export const SHEETS = ['"answers":{"a"', '{"v":1,"input":', '"comments":[{']

export type Doomed = Readonly<{
  installation: Installation
  id: string
  /** A campaign that stays open beside it, with a ballot that must survive. */
  neighbour: string
  /** Pieces of the ciphertext of the campaign. */
  sealed: readonly Buffer[]
}>

/** An installation on disk whose closing job is due: 24 ballots, two of them malformed. */
export async function aCampaignToClose(dialect: 'sqlite' | 'postgres'): Promise<Doomed> {
  const installation = await anInstallation(dialect)
  const context = await contextOf(installation, START)
  const neighbour = await anOpenCampaign(context)
  await answerAs(context, neighbour.people[0]!, answering(5))
  const { id, people } = await anOpenCampaign(context, { terms: { graceHours: 0 } })
  for (const [index, person] of people.slice(0, 22).entries())
    await answerAs(context, person, answering(1 + (index % 5), commentOf(index)))
  for (const person of people.slice(22, 24)) await sendNonsense(context, person.link)

  const rows = await context.box
    .selectFrom('ballotBox')
    .select('sealed')
    .where('campaign', '=', id)
    .execute()
  await closeCampaign(context, PREPARER, id)
  await context.close()
  return {
    installation,
    id,
    neighbour: neighbour.id,
    sealed: rows.map(({ sealed }) => Buffer.from(sealed!.subarray(200, 232))),
  }
}

const commentOf = (index: number) => {
  const text = COMMENTS[index]
  return text === undefined ? {} : { better: text }
}

async function sendNonsense(context: TestContext, link: string) {
  const { prepare, ask, frame, send } = await anEmployee(context, link)
  const { group, manifest } = await frame()
  const prepared = await prepare()
  const { signature } = (await ask(prepared)).json()
  const pass = await collectPass(group, prepared, Buffer.from(signature, 'base64url'))
  const sealed = new Uint8Array(manifest.paddedBytes + 81).fill(4)
  const reply = await send({ ...pass, sealed })
  if (reply.statusCode !== 200) throw new Error(reply.payload)
}

/** All that the campaign left behind, random ids aside. */
export async function remainsOf(
  { frame, published, box, roster, office }: TestContext,
  id: string,
) {
  const rows = async (table: 'tally' | 'block') =>
    published.selectFrom(table).selectAll().where('campaign', '=', id).execute()
  const comments = await published
    .selectFrom('comment')
    .select(['commentBlock', 'question', 'kind', 'text'])
    .where('campaign', '=', id)
    .execute()
  const tables = await Promise.all(
    PUBLISHED.map(async (table) => [table, sorted(await rows(table as 'tally'))] as const),
  )
  const acts = await office
    .selectFrom('auditLog')
    .select('act')
    .where('campaign', '=', id)
    .execute()
  return {
    published: Object.fromEntries(tables),
    comment: sorted(comments),
    campaign: await frame.selectFrom('campaign').selectAll().where('id', '=', id).execute(),
    ballotBox: sorted(
      await box.selectFrom('ballotBox').selectAll().where('campaign', '=', id).execute(),
    ),
    mails: sorted(
      await roster.selectFrom('resultsMail').selectAll().where('campaign', '=', id).execute(),
    ),
    links: await published
      .selectFrom('resultsLink')
      .select('block')
      .where('campaign', '=', id)
      .orderBy('block')
      .execute(),
    invitation: await roster
      .selectFrom('invitation')
      .select('id')
      .where('campaign', '=', id)
      .execute(),
    acts: acts.map(({ act }) => act).toSorted(),
    jobs: await office
      .selectFrom('job')
      .select('kind')
      .where('subject', '=', id)
      .where('kind', '=', 'campaign.close')
      .execute(),
  }
}

const PUBLISHED = [
  'block',
  'blockMember',
  'tally',
  'tallySum',
  'tallyCode',
  'classOption',
  'optionTally',
  'cover',
  'detail',
  'companyDetail',
  'unitCover',
  'campaignClose',
] as const

const sorted = (rows: readonly object[]) => rows.map((row) => JSON.stringify(row)).toSorted()
