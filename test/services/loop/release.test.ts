import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { parseManifest } from '#src/core/anonymity/manifest.ts'
import { DEFAULT_QUESTIONNAIRE } from '#src/core/questionnaire/default.ts'
import { deletePerson } from '#src/data/roster/one-person.ts'
import { listAuditLog } from '#src/services/audit-log.ts'
import { createCampaign } from '#src/services/campaigns/campaigns.ts'
import { planCards } from '#src/services/channels/cards.ts'
import { closeCampaign } from '#src/services/closing/close-campaign.ts'
import { downloadLinks } from '#src/services/invitations/download-links.ts'
import { runDueJobs } from '#src/services/jobs.ts'
import { blockUnits } from '#src/services/loop/block-units.ts'
import { releaseResults, showResultsRelease } from '#src/services/loop/release-results.ts'
import { resultsLinks } from '#src/services/loop/results-links.ts'
import { runDueMailJobs } from '#src/services/mail/mail.ts'
import { openCampaign } from '#src/services/opening/open-campaign.ts'
import { addQuestionnaire } from '#src/services/questionnaires.ts'
import { forget } from '#src/services/remember.ts'
import { frozenTree } from '#src/services/reports/readable.ts'
import { deleteCampaign } from '#src/services/retention/delete-campaign.ts'
import { importRoster } from '#src/services/roster.ts'
import { aClosedCampaign, anOpenCampaign, answer, everybody, times } from '#test/setup/campaigns.ts'
import type { TestContext } from '#test/setup/context.ts'
import { onEachDatabase } from '#test/setup/each-database.ts'
import { type MailServer, mailServer } from '#test/setup/mail-server.ts'
import { people } from '#test/setup/people.ts'

const company = {
  'Company/Legal': [9, times(7, 2)],
  'Company/Sales': [12, times(9, 4)],
} as const
const ASKED = 21

onEachDatabase('results for employees', (context) => {
  const refuses = new Set<string>()
  let server: MailServer
  let at: TestContext

  beforeAll(async () => {
    server = await mailServer((to) => refuses.has(to))
    at = { ...context(), mailer: server.mailer }
  })
  afterAll(() => server.close())
  beforeEach(async () => {
    await at.empty()
    server.forget()
    refuses.clear()
    at.clock.set('2026-03-02T09:00:00Z')
  })

  const mailRows = () => at.roster.selectFrom('resultsMail').selectAll().execute()
  const linkRows = () =>
    at.published.selectFrom('resultsLink').selectAll().orderBy('block').execute()
  const receivers = async () =>
    (await server.mails()).map((mail) => mail.to?.[0]?.address ?? '').toSorted()
  const closed = () => aClosedCampaign(at, company)
  const minutes = async (count: number) => {
    at.clock.advance({ minutes: count })
    await runDueMailJobs(at)
  }

  test('are prepared at close: a link a block, a mail for everybody who was invited, none of them due', async () => {
    const { id } = await closed()
    const [links, mails] = [await linkRows(), await mailRows()]
    const blocks = await blockUnits(at, id)
    expect(links.map(({ block }) => block)).toEqual(blocks.map((block) => block.id))
    expect(new Set(links.map(({ token }) => Buffer.from(token).toString('hex'))).size).toBe(
      blocks.length,
    )
    expect(mails).toHaveLength(ASKED)
    expect(mails.every(({ due, attempts }) => due === null && attempts === 0)).toBe(true)

    // the block of a person is that of the department, whoever answered
    const { units } = await frozenTree(at, id)
    const asked = await at.roster.selectFrom('askedPerson').selectAll().execute()
    for (const { person, block } of mails) {
      const unit = asked.find((one) => one.person === person)?.unit ?? -1
      expect(blocks.find((one) => one.units.includes(unit))?.id, units[unit]?.path).toBe(block)
    }
    expect(await runDueMailJobs(at)).toBe(0)
  })

  test('are mailed on release, once a person, in the own language, the same link for all of a block', async () => {
    const { id } = await closed()
    await releaseResults(at, everybody, id)
    const again = await releaseResults(at, everybody, id)
    expect(again.resultsOn).toBe('2026-03-02')
    expect(await runDueMailJobs(at)).toBe(ASKED)
    expect(await runDueMailJobs(at)).toBe(0)
    expect(new Set(await receivers()).size).toBe(ASKED)

    const mails = await server.mails()
    const { links } = await resultsLinks(at, everybody, id)
    const urlOf = (text = '') => /http\S+\/results\/\S+/.exec(text)?.[0]
    expect(new Set(mails.map(({ text }) => urlOf(text)))).toEqual(
      new Set(links.map(({ url }) => url)),
    )
    expect(mails[0]?.subject).toBe('Vos résultats\u00a0: Spring')
    for (const { text = '' } of mails)
      expect(text.replace(urlOf(text) ?? '', '').replace('Spring', '')).not.toMatch(/[0-9%]/)
    expect(await mailRows()).toEqual([])

    const { items } = await listAuditLog(at, everybody, null)
    const acts = items.filter(({ act }) => act === 'results.released-to-employees')
    expect(acts).toHaveLength(1)
  })

  test('of two who release at once one does', async () => {
    const { id } = await closed()
    await Promise.all([releaseResults(at, everybody, id), releaseResults(at, everybody, id)])
    await Promise.all([runDueMailJobs(at), runDueMailJobs(at)])
    expect(await receivers()).toHaveLength(ASKED)
    expect(new Set(await receivers()).size).toBe(ASKED)
  })

  test('wait for the morning, survive a restart and are tried again; what is refused to the last is a number', async () => {
    const { id } = await closed()
    at.clock.set('2026-03-02T22:30:00Z')
    await releaseResults(at, everybody, id)
    expect(await runDueMailJobs(at)).toBe(0)
    expect((await mailRows()).every(({ attempts }) => attempts === 0)).toBe(true)

    refuses.add('p0.0@example.org')
    at.clock.set('2026-03-03T09:00:00Z')
    expect(await runDueMailJobs({ ...context(), mailer: server.mailer })).toBe(ASKED - 1)
    expect(await showResultsRelease(at, everybody, id)).toMatchObject({ waiting: 1, refused: 0 })
    for (const wait of [1, 4, 16, 64]) await minutes(wait)
    expect(server.refused()).toBe(5)
    expect(await showResultsRelease(at, everybody, id)).toMatchObject({ waiting: 0, refused: 1 })
    expect(await mailRows()).toEqual([])
  })

  test('go to a person who was left half-way when a server died, once its lease is over', async () => {
    const { id } = await closed()
    await releaseResults(at, everybody, id)
    const dying = { ...server.mailer, send: () => new Promise<never>(() => {}) }
    void runDueMailJobs({ ...at, mailer: dying })
    await expect
      .poll(async () => (await mailRows()).filter(({ attempts }) => attempts === 1).length)
      .toBe(ASKED)
    expect(await runDueMailJobs(at)).toBe(0)
    await minutes(6)
    expect(await receivers()).toHaveLength(ASKED)
  })

  test('are not mailed to who was erased, and no row of theirs stays', async () => {
    const { id } = await closed()
    const [someone] = await mailRows()
    await deletePerson(at.roster, someone?.person ?? '')
    expect(await mailRows()).toHaveLength(ASKED - 1)
    await releaseResults(at, everybody, id)
    await runDueMailJobs(at)
    expect(await receivers()).toHaveLength(ASKED - 1)
  })

  test('that have not left 90 days after the close are deleted, and released afterwards without mails', async () => {
    const { id } = await closed()
    at.clock.set('2026-05-30T09:00:00Z')
    await runDueJobs(at)
    expect(await mailRows()).toHaveLength(ASKED)
    at.clock.set('2026-05-31T09:00:00Z')
    await runDueJobs(at)
    expect(await mailRows()).toEqual([])
    expect((await releaseResults(at, everybody, id)).resultsOn).toBe('2026-05-31')
    expect(await runDueMailJobs(at)).toBe(0)
  })

  test('go with the campaign, links and mails', async () => {
    const { id } = await closed()
    await deleteCampaign(at, everybody, id, 'Spring')
    expect([await linkRows(), await mailRows()]).toEqual([[], []])
  })

  test('go to no card: people of departments with cards get a link from the wall', async () => {
    const id = await opened(['Company/Depot'])
    await answeredAndClosed(id)
    expect(await mailRows()).toHaveLength(9)
    const { tree, links } = await resultsLinks(at, everybody, id)
    const reached = links.flatMap(({ units }) => units.map((unit) => tree.units[unit]?.path))
    expect(reached).toContain('Company/Depot')
    await releaseResults(at, everybody, id)
    await runDueMailJobs(at)
    expect((await receivers()).every((address) => address.startsWith('o'))).toBe(true)
    expect(await receivers()).toHaveLength(9)
  })

  test('are not prepared where too few answered for anything to be published', async () => {
    const { id } = await aClosedCampaign(at, { 'Company/Sales': [12, times(3, 4)] })
    expect([await linkRows(), await mailRows()]).toEqual([[], []])
    await expect(releaseResults(at, everybody, id)).rejects.toMatchObject({
      key: 'report.nothing-published',
    })
  })

  test('are not prepared where the manifest of before did not promise them; the release says why', async () => {
    const id = await opened()
    const { bytes } = await at.frame
      .selectFrom('manifest')
      .selectAll()
      .where('campaign', '=', id)
      .executeTakeFirstOrThrow()
    const manifest = parseManifest(bytes)
    const visibility = manifest?.visibility.filter(({ role }) => role !== 'participant')
    const old = Buffer.from(JSON.stringify({ ...manifest, visibility }))
    await at.frame.updateTable('manifest').set({ bytes: old }).where('campaign', '=', id).execute()
    for (const what of ['signed', 'survey']) forget(at, `${what}/${id}`)
    await answeredAndClosed(id)
    expect(await linkRows()).toEqual([])
    expect(await showResultsRelease(at, everybody, id)).toMatchObject({ isPromised: false })
    await expect(releaseResults(at, everybody, id)).rejects.toMatchObject({
      key: 'results.not-promised',
    })
  })

  test('are released by HR alone, after the close', async () => {
    const who = await people(at)
    const { id } = await anOpenCampaign(at, company)
    await expect(releaseResults(at, everybody, id)).rejects.toMatchObject({
      key: 'campaign.not-closed',
    })
    for (const actor of [who.alice, who.max, who.aude])
      await expect(releaseResults(at, actor, id)).rejects.toMatchObject({ key: 'actor.forbidden' })
    await expect(releaseResults(at, null, id)).rejects.toMatchObject({ key: 'actor.not-signed-in' })
  })

  /** Eighteen people are asked; those of some departments get cards. */
  async function opened(departments: readonly string[] = []) {
    await importRoster(at, everybody, roster())
    await addQuestionnaire(at, everybody, DEFAULT_QUESTIONNAIRE)
    const { id } = await createCampaign(at, everybody, {
      title: 'Spring',
      questionnaire: 'septet',
      closesOn: '2026-03-02',
      graceHours: 0,
    })
    await planCards(at, everybody, id, { departments, revision: 0 })
    await openCampaign(at, everybody, id, 'a test asks again')
    await runDueJobs(at)
    return id
  }

  async function answeredAndClosed(id: string) {
    for (const { link } of await downloadLinks(at, everybody, id))
      await answer(at, link, { answers: { '1.1': 4 }, comments: [] })
    await closeCampaign(at, everybody, id)
    await runDueJobs(at)
  }

  const roster = () =>
    Buffer.from(
      [
        'email,name,department,language',
        ...Array.from({ length: 9 }, (_, n) => `d${n}@example.org,Somebody,Company/Depot,es`),
        ...Array.from({ length: 9 }, (_, n) => `o${n}@example.org,Somebody,Company/Office,en`),
      ].join('\n'),
    )
})
