import { beforeEach, expect, test } from 'vitest'
import { parseManifest } from '#src/core/anonymity/manifest.ts'
import type { Actor } from '#src/core/permission.ts'
import { listAuditLog } from '#src/services/audit-log.ts'
import { createCampaign } from '#src/services/campaigns/campaigns.ts'
import {
  judgeCommitment,
  removeCommitment,
  saveCommitment,
  showCommitment,
} from '#src/services/channels/commitments.ts'
import { remindOfPromise } from '#src/services/channels/promise-due.ts'
import { runDueJobs } from '#src/services/jobs.ts'
import { listAnnouncements } from '#src/services/mail/announcements.ts'
import { openCampaign } from '#src/services/opening/open-campaign.ts'
import { worksCouncilPack } from '#src/services/papers/works-council-pack.ts'
import { deleteCampaign } from '#src/services/retention/delete-campaign.ts'
import { importRoster } from '#src/services/roster.ts'
import { manifestFile } from '#src/services/survey/survey-files.ts'
import { surveyView } from '#src/services/survey/survey-view.ts'
import type { TestContext } from '#test/setup/context.ts'
import { onEachDatabase } from '#test/setup/each-database.ts'
import {
  anOpenCampaign,
  COMPANY,
  close,
  PREPARER,
  rosterFile,
  runUntil,
} from '#test/setup/survey-campaigns.ts'

const TERMS = { questionnaire: 'septet', timeZone: 'Europe/Paris', languages: ['fr', 'en'] }
const promise = { fr: 'Nous en parlerons.', en: 'We will talk.' }
const auditor: Actor = { ...PREPARER, roles: ['auditor'] }

onEachDatabase('a commitment', (context) => {
  beforeEach(() => context().empty())

  const aDraft = async (change: object = {}) => {
    await importRoster(context(), PREPARER, rosterFile(COMPANY))
    const { id } = await createCampaign(context(), PREPARER, {
      title: 'Spring',
      closesOn: '2026-03-20',
      graceHours: 0,
      ...TERMS,
      ...change,
    })
    return id
  }
  const save = (id: string, revision = 0, change: object = {}) =>
    saveCommitment(context(), PREPARER, id, { promise, keptBy: '2026-04-30', revision, ...change })

  test('is frozen in the manifest at opening, and nobody changes it afterwards', async () => {
    context().clock.set('2026-03-02T09:00:00Z')
    const id = await aDraft()
    await save(id)
    await openCampaign(context(), PREPARER, id)
    await runUntil(context(), id, 'open')
    const manifest = await manifestOf(context(), id)
    expect(Object.keys(manifest).at(-1)).toBe('commitment')
    expect(manifest.commitment).toEqual({ own: { promise, keptBy: '2026-04-30' }, earlier: null })
    expect((await surveyView(context(), id)).campaign.commitment?.own?.promise).toEqual(promise)
    for (const act of [
      () => save(id, 1, { keptBy: '2026-06-01' }),
      () => removeCommitment(context(), PREPARER, id, 1),
    ])
      await expect(act()).rejects.toThrow('campaign.not-draft')
  })

  test('is left out of the manifest of who promises nothing', async () => {
    const { id } = await anOpenCampaign(context())
    const manifest = await manifestOf(context(), id)
    expect(Object.keys(manifest).at(-1)).toBe('retention')
    expect((await surveyView(context(), id)).campaign.commitment).toBeNull()
  })

  test('is shown in the next campaign with what became of it, as it was said at its opening', async () => {
    context().clock.set('2026-03-02T09:00:00Z')
    const first = await aDraft()
    await save(first)
    await openCampaign(context(), PREPARER, first)
    await runUntil(context(), first, 'open')
    const outcome = { outcome: 'in-part', sentence: { fr: 'Presque.', en: 'Nearly.' }, revision: 1 }
    await expect(judgeCommitment(context(), PREPARER, first, outcome)).rejects.toThrow(
      'campaign.not-closed',
    )
    await close(context(), first)

    const second = await aDraft({ title: 'Autumn', closesOn: '2026-03-25' })
    const before = await showCommitment(context(), PREPARER, second)
    expect(before.card?.earlier).toMatchObject({ title: 'Spring', outcome: null, sentence: {} })
    await judgeCommitment(context(), PREPARER, first, outcome)
    await openCampaign(context(), PREPARER, second, 'the outcome is to be told')
    await runUntil(context(), second, 'open')
    const frozen = (await manifestOf(context(), second)).commitment
    expect(frozen).toEqual({
      own: null,
      earlier: {
        title: 'Spring',
        promise,
        keptBy: '2026-04-30',
        outcome: 'in-part',
        sentence: { fr: 'Presque.', en: 'Nearly.' },
      },
    })
    await judgeCommitment(context(), PREPARER, first, { ...outcome, outcome: 'kept', revision: 2 })
    expect((await manifestOf(context(), second)).commitment).toEqual(frozen)
    // those who prepared it are shown what employees read, not what would be frozen today
    expect((await showCommitment(context(), PREPARER, second)).card).toEqual(frozen)
    expect((await worksCouncilPack(context(), PREPARER, second)).commitment).toEqual(frozen)

    // a campaign that promised nothing does not hide what was promised before it; a deleted one is gone
    const third = await aDraft({ title: 'Winter' })
    expect((await showCommitment(context(), PREPARER, third)).card?.earlier?.outcome).toBe('kept')
    await deleteCampaign(context(), PREPARER, first, 'Spring')
    expect((await showCommitment(context(), PREPARER, third)).card).toBeNull()
  })

  test('of HR is asked about on the day behind it, once, unless it was said before', async () => {
    const told = async () =>
      (await listAnnouncements(context(), { ...PREPARER, kind: 'account' })).filter(
        ({ key }) => key === 'announcement.promise-due',
      )
    const anEarlier = async (title: string) => {
      context().clock.set('2026-03-02T09:00:00Z')
      const id = await aDraft({ title })
      await save(id)
      await openCampaign(context(), PREPARER, id, 'the outcome is to be told')
      await runUntil(context(), id, 'open')
      return id
    }
    const judged = await anEarlier('Judged')
    const open = await anEarlier('Open')
    // one that waits for its trustee is looked at again the next day
    expect(await remindOfPromise(context(), open)).toEqual(new Date('2026-03-02T23:00:00Z'))
    await close(context(), judged)
    await judgeCommitment(context(), PREPARER, judged, {
      outcome: 'kept',
      sentence: {},
      revision: 1,
    })
    context().clock.set('2026-04-30T21:59:00Z')
    await runDueJobs(context())
    expect(await told()).toEqual([])
    // midnight in Paris
    context().clock.set('2026-04-30T22:00:00Z')
    for (let time = 0; time < 2; time++) await runDueJobs(context())
    expect(await told()).toMatchObject([{ params: { campaign: 'Open' } }])
  })

  test('of other departments is told to nobody', async () => {
    context().clock.set('2026-03-02T09:00:00Z')
    const [department = ''] = Object.keys(COMPANY)
    const others = Object.keys(COMPANY).filter((path) => !path.startsWith(department))
    const first = await aDraft({ departments: others })
    await save(first)
    await openCampaign(context(), PREPARER, first)
    await runUntil(context(), first, 'open')
    await close(context(), first)
    const second = await aDraft({ departments: [department] })
    expect((await showCommitment(context(), PREPARER, second)).card).toBeNull()
    const third = await aDraft({ departments: others.slice(0, 1) })
    expect((await showCommitment(context(), PREPARER, third)).card?.earlier).toMatchObject({
      promise,
    })
  })

  test('of two who change it at once the second is told, and nothing is overwritten', async () => {
    const id = await aDraft()
    await save(id)
    // sent twice is the same
    await save(id)
    await save(id, 1, { promise: { fr: 'Un', en: 'One' } })
    await expect(save(id, 1, { promise: { fr: 'Deux', en: 'Two' } })).rejects.toThrow(
      'commitment.changed',
    )
    await expect(save(id, 0, { promise: { fr: 'Trois', en: 'Three' } })).rejects.toThrow(
      'commitment.changed',
    )
    await expect(removeCommitment(context(), PREPARER, id, 1)).rejects.toThrow('commitment.changed')
    const { stored } = await showCommitment(context(), PREPARER, id)
    expect(stored).toMatchObject({ promise: { fr: 'Un', en: 'One' }, revision: 2 })
    await removeCommitment(context(), PREPARER, id, 2)
    await removeCommitment(context(), PREPARER, id, 2)
    expect((await showCommitment(context(), PREPARER, id)).stored).toBeNull()
    const acts = (await listAuditLog(context(), { ...PREPARER, roles: ['auditor'] }, null)).items
    expect(
      acts
        .filter(({ act, campaign }) => campaign === id && act.startsWith('commitment.'))
        .map(({ act }) => act),
    ).toEqual(['commitment.removed', 'commitment.saved', 'commitment.saved'])
  })

  test('is refused with the wrong day, a missing text, a wrong outcome or the wrong role', async () => {
    const id = await aDraft()
    await expect(save(id, 0, { keptBy: 'soon' })).rejects.toThrow('form.day-missing')
    await expect(save(id, 0, { keptBy: '2026-03-20' })).rejects.toThrow('commitment.day-too-early')
    await expect(save(id, 0, { keptBy: '2026-04-03' })).rejects.toThrow('commitment.day-too-early')
    await expect(save(id, 0, { promise: { fr: 'Oui' } })).rejects.toThrow('commitment.text-missing')
    await expect(save('nothing')).rejects.toThrow('campaign.not-found')
    await expect(showCommitment(context(), auditor, id)).rejects.toThrow('actor.forbidden')
    await expect(
      saveCommitment(context(), null, id, { promise, keptBy: '2026-04-30', revision: 0 }),
    ).rejects.toThrow('actor.not-signed-in')
    const { id: open } = await anOpenCampaign(context(), { terms: { graceHours: 0 } })
    await close(context(), open)
    const judged = { outcome: 'kept', sentence: {}, revision: 1 }
    await expect(judgeCommitment(context(), PREPARER, open, judged)).rejects.toThrow(
      'commitment.not-found',
    )
    const administrator: Actor = { ...PREPARER, roles: ['administrator'] }
    await expect(judgeCommitment(context(), administrator, open, judged)).rejects.toThrow(
      'actor.forbidden',
    )
  })
})

async function manifestOf(context: TestContext, id: string) {
  const { bytes } = await manifestFile(context, id)
  const manifest = parseManifest(bytes)
  if (!manifest) throw new Error('no manifest')
  return manifest
}
