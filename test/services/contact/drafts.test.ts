import { beforeEach, describe, expect, test } from 'vitest'
import { findJob } from '#src/data/office/jobs.ts'
import { findTrustee } from '#src/data/office/trustees.ts'
import { listAuditLog } from '#src/services/audit-log.ts'
import { createCampaign, findCampaign, listCampaigns } from '#src/services/campaigns/campaigns.ts'
import { changeCampaign } from '#src/services/campaigns/drafts/change-campaign.ts'
import { changeMailTexts } from '#src/services/contact/change-mail-texts.ts'
import { openCampaign } from '#src/services/opening/open-campaign.ts'
import { importRoster } from '#src/services/roster.ts'
import { onEachDatabase } from '#test/setup/each-database.ts'
import { people } from '#test/setup/people.ts'
import { COMPANY, PREPARER, rosterFile } from '#test/setup/survey-campaigns.ts'

const DRAFT = { title: 'Spring', questionnaire: 'septet', closesOn: '2026-03-20' }
const NOTHING = { invitation: {}, reminder: {} }

onEachDatabase('a draft', (context) => {
  beforeEach(async () => {
    await context().empty()
    context().clock.set('2026-03-02T09:00:00Z')
    await importRoster(context(), PREPARER, rosterFile(COMPANY))
  })

  const aDraft = async (change: object = {}) =>
    (await createCampaign(context(), PREPARER, { ...DRAFT, ...change })).id
  const change = (id: string, changes: object, revision = 1) =>
    changeCampaign(context(), PREPARER, id, { ...DRAFT, revision, ...changes })
  const acts = async () =>
    (await listAuditLog(context(), PREPARER, null)).items.map(({ act }) => act)

  describe('is changed', () => {
    test('as a whole, and its opening moves with it', async () => {
      const id = await aDraft({ schedule: { opening: '12:00' } })
      const changed = await change(id, {
        title: 'Summer',
        k: 7,
        opensOn: '2026-03-04',
        departments: ['Company/Sales'],
        segments: ['seniority'],
        schedule: { opening: '14:00' },
        mailHours: { from: '08:00', until: '18:00' },
      })
      expect(changed).toMatchObject({
        title: 'Summer',
        k: 7,
        departments: ['Company/Sales'],
        revision: 2,
        state: 'draft',
        mailHours: { from: '08:00', until: '18:00' },
      })
      expect((await findJob(context().office, 'campaign.scheduled-opening', id))?.due).toBe(
        '2026-03-04T13:00:00.000Z',
      )
      await change(id, {}, 2)
      expect(await findJob(context().office, 'campaign.scheduled-opening', id)).toBeUndefined()
      expect((await acts()).filter((act) => act === 'campaign.edited')).toHaveLength(2)
    })

    test('by the first of two; the second is told, and nothing of the first is lost', async () => {
      const id = await aDraft()
      const [one, other] = await Promise.allSettled([
        change(id, { title: 'One' }),
        change(id, { title: 'Other' }),
      ])
      const statuses = [one!.status, other!.status].toSorted()
      expect(statuses).toEqual(['fulfilled', 'rejected'])
      const kept = one!.status === 'fulfilled' ? 'One' : 'Other'
      expect(await findCampaign(context(), id)).toMatchObject({ title: kept, revision: 2 })
      await expect(change(id, { title: 'Late' })).rejects.toMatchObject({
        key: 'campaign.changed',
        status: 409,
        details: { revision: 2 },
      })
      expect((await acts()).filter((act) => act === 'campaign.edited')).toHaveLength(1)
    })

    test('with the same checks as a new one, and not a bit where one fails', async () => {
      const id = await aDraft()
      for (const [wrong, key] of [
        [{ k: 2 }, 'campaign.k-out-of-range'],
        [{ title: '' }, 'request.malformed'],
        [{ unknown: 1 }, 'request.malformed'],
        [{ revision: 'x' }, 'request.malformed'],
        [{ schedule: { opening: '25:00' } }, 'request.malformed'],
        [{ schedule: { opening: '09:59' } }, 'campaign.opening-in-past'],
        [{ mailHours: { from: '20:00', until: '07:00' } }, 'campaign.mail-hours-few'],
        [{ departments: ['Nowhere'] }, 'department.not-found'],
      ] as const)
        await expect(change(id, wrong)).rejects.toThrow(key)
      expect(await findCampaign(context(), id)).toMatchObject({ title: 'Spring', revision: 1 })
    })

    test('until it is opened, and by those who prepare campaigns', async () => {
      const { max } = await people(context())
      const id = await aDraft()
      const value = { ...DRAFT, revision: 1 }
      await expect(changeCampaign(context(), max, id, value)).rejects.toThrow('actor.forbidden')
      await expect(changeCampaign(context(), null, id, value)).rejects.toThrow(
        'actor.not-signed-in',
      )
      await expect(change('nothing', {})).rejects.toThrow('campaign.not-found')
      await openCampaign(context(), PREPARER, id)
      await expect(change(id, {})).rejects.toThrow('campaign.not-draft')
    })

    test('keeping the words of its mails, unless it brings others', async () => {
      const words = { invitation: { fr: { subject: 'Bonjour' } }, reminder: {} }
      const id = await aDraft({ mailTexts: words })
      expect((await change(id, { title: 'Same words' })).mailTexts.invitation.fr?.subject).toBe(
        'Bonjour',
      )
      expect((await change(id, { mailTexts: NOTHING }, 2)).mailTexts).toEqual(NOTHING)
    })

    test('with its trustee, as long as no key was made', async () => {
      const id = await aDraft()
      const trustee = async () => (await findTrustee(context().office, id))?.name
      await change(id, { trustee: 'Works council' })
      expect(await trustee()).toBe('Works council')
      await change(id, { trustee: 'Union' }, 2)
      expect(await trustee()).toBe('Union')
      await change(id, {}, 3)
      expect(await trustee()).toBeUndefined()
      expect((await acts()).filter((act) => act.startsWith('trustee'))).toEqual([
        'trustee.removed',
        'trustee.named',
        'trustee.named',
      ])

      await change(id, { trustee: 'Union' }, 4)
      await context()
        .office.updateTable('trustee')
        .set({ publicKey: Buffer.alloc(65) })
        .execute()
      await expect(change(id, {}, 5)).rejects.toThrow('campaign.trustee-settled')
      expect(await findCampaign(context(), id)).toMatchObject({ revision: 5 })
      await change(id, { title: 'Same trustee', trustee: 'Union' }, 5)
    })
  })

  describe('sent twice with one form', () => {
    const send = (form: string, changes: object = {}) =>
      createCampaign(context(), PREPARER, { ...DRAFT, ...changes }, form)
    const count = async () => (await listCampaigns(context(), PREPARER)).length

    test('is one campaign, also where both arrive at once', async () => {
      const [one, other] = await Promise.all([send('form'), send('form')])
      expect(one!.id).toBe(other!.id)
      expect((await send('form')).id).toBe(one!.id)
      expect(await count()).toBe(1)
      expect(await acts()).toEqual(['campaign.created', 'roster.imported'])
      expect(one!.id).toMatch(/^[A-Za-z0-9_][A-Za-z0-9_-]{21}$/)
    })

    test('is another where something was changed after going back, with another form, by another', async () => {
      const { alice } = await people(context())
      const ids = [
        await send('form'),
        await send('form', { title: 'Changed' }),
        await send('other form'),
        await createCampaign(context(), alice, DRAFT, 'form'),
      ].map(({ id }) => id)
      expect(new Set(ids).size).toBe(4)
    })
  })

  test('and an open campaign take words for their mails, a closed one does not', async () => {
    const id = await aDraft()
    const put = (revision: number, subject: string) =>
      changeMailTexts(context(), PREPARER, id, {
        revision,
        mailTexts: {
          invitation: { en: { subject, opening: null, closing: null } },
          reminder: {},
        },
      })
    expect(await put(1, 'Hello')).toMatchObject({
      revision: 2,
      mailTexts: { invitation: { en: { subject: 'Hello' } } },
    })
    await expect(put(1, 'Too late')).rejects.toMatchObject({ key: 'campaign.changed' })
    await expect(put(2, '{nobody}')).rejects.toThrow('campaign.mail-placeholder-unknown')
    expect((await acts())[0]).toBe('campaign.mails-edited')
    await context().frame.updateTable('campaign').set({ state: 'grace' }).execute()
    await expect(put(2, 'Over')).rejects.toThrow('campaign.mails-over')
  })
})
