import { beforeEach, expect, test } from 'vitest'
import { writeCardCode } from '#src/core/anonymity/card-code.ts'
import { parseInvitationLink, tokenText } from '#src/core/anonymity/invitation-link.ts'
import type { Actor } from '#src/core/permission.ts'
import { listAuditLog } from '#src/services/audit-log.ts'
import { createCampaign } from '#src/services/campaigns/campaigns.ts'
import { pileName } from '#src/services/channels/card-piles.ts'
import { planCards, showCards } from '#src/services/channels/cards.ts'
import { type CardSheet, printCards } from '#src/services/channels/print-cards.ts'
import { downloadLinks } from '#src/services/invitations/download-links.ts'
import { listAnnouncements } from '#src/services/mail/announcements.ts'
import { openCampaign } from '#src/services/opening/open-campaign.ts'
import { storeQuestionnaire } from '#src/services/questionnaires.ts'
import { departmentReport } from '#src/services/reports/department-report.ts'
import { importRoster } from '#src/services/roster.ts'
import { surveyFrame } from '#src/services/survey/survey-frame.ts'
import { onEachDatabase } from '#test/setup/each-database.ts'
import { anEmployee } from '#test/setup/employee.ts'
import {
  anOpenCampaign,
  answering,
  close,
  PREPARER,
  rosterFile,
  runUntil,
  SHORT_QUESTIONNAIRE,
} from '#test/setup/survey-campaigns.ts'

const COMPANY = {
  'Company/Office': 6,
  'Company/Plant': 1,
  'Company/Plant/Day': 9,
  'Company/Plant/Night': 4,
  'Company/Planting': 8,
}
const administrator: Actor = { ...PREPARER, roles: ['administrator'] }
const hr: Actor = { ...PREPARER, roles: ['hr'] }
const once = (name: string) => ({ name, reason: null })
const itself = async (sheet: CardSheet) => sheet

onEachDatabase('cards', (context) => {
  let id: string
  const plan = (departments: string[], revision = 0) =>
    planCards(context(), PREPARER, id, { departments, revision })
  const open = async () => {
    await openCampaign(context(), PREPARER, id)
    await runUntil(context(), id, 'open')
  }
  const printAll = async () => {
    const { piles } = await showCards(context(), PREPARER, id)
    const sheets: CardSheet[] = []
    for (const pile of piles)
      sheets.push(await printCards(context(), administrator, id, once(pileName(pile)), itself))
    return sheets
  }

  beforeEach(async () => {
    await context().empty()
    context().clock.set('2026-03-02T09:00:00Z')
    await importRoster(context(), PREPARER, rosterFile(COMPANY))
    const questionnaire = await storeQuestionnaire(context(), SHORT_QUESTIONNAIRE)
    ;({ id } = await createCampaign(context(), PREPARER, {
      title: 'Cards',
      questionnaire: { id: questionnaire.id, version: questionnaire.version },
      closesOn: '2026-03-20',
      graceHours: 0,
    }))
  })

  test('take the place of mails, one a person, and never more than a group has people', async () => {
    await plan(['Company/Plant'])
    await open()
    const { piles } = await showCards(context(), hr, id)
    // departments below it are in, one whose name only begins alike is not
    expect(piles.reduce((sum, { cards }) => sum + cards, 0)).toBe(14)
    const invitations = await context()
      .roster.selectFrom('invitation')
      .select(['gid', 'person'])
      .where('campaign', '=', id)
      .execute()
    const { groups } = await surveyFrame(context(), id)
    for (const group of groups)
      expect(invitations.filter(({ gid }) => gid === group.id)).toHaveLength(group.invited)
    expect(invitations.filter(({ person }) => person === null)).toHaveLength(14)
    const links = await downloadLinks(context(), administrator, id)
    expect(links).toHaveLength(14)
    expect(links.some(({ email }) => email.includes('plant-') || email.includes('plant.'))).toBe(
      false,
    )
  })

  test('answer like any invitation, once, and are counted with their group', async () => {
    await plan(['Company/Plant'])
    await open()
    const sheets = await printAll()
    const cards = sheets.flatMap((sheet) => sheet.cards)
    expect(new Set(cards.map(({ code }) => code)).size).toBe(14)
    for (const { code, link } of cards) {
      const invitation = parseInvitationLink(link.replace(/\/c\/[A-Z2-7]{6}#/, `/s/${id}/#`))
      expect(invitation && writeCardCode(invitation.token)).toBe(code)
      expect(link).not.toContain('@')
      const employee = await anEmployee(context(), link.replace(/\/c\/[A-Z2-7]{6}#/, `/s/${id}/#`))
      const asked = await employee.post('card', { code: code.toLowerCase() })
      expect(asked.json()).toEqual({ gid: invitation?.gid })
      await employee.answer(answering(4))
      expect((await employee.ask(await employee.prepare())).statusCode).toBe(409)
      // that it was used is told by the pass service alone
      expect((await employee.post('card', { code })).statusCode).toBe(200)
      expect(
        (await employee.post('pass', { token: tokenText(employee.token), blinded: 'x' }))
          .statusCode,
      ).toBe(400)
    }
    await close(context(), id)
    expect(await departmentReport(context(), hr, id, 0)).toMatchObject({ invited: 28, counted: 14 })
  })

  test('are made once for each group, by an administrator, announced and written down', async () => {
    await plan(['Company/Plant/Day'])
    await open()
    const { piles } = await showCards(context(), PREPARER, id)
    const [pile] = piles
    expect(piles).toMatchObject([{ part: 1, parts: 1, cards: 9, madeAt: null }])
    const name = pileName(pile!)
    await expect(printCards(context(), hr, id, once(name), itself)).rejects.toThrow(
      'actor.forbidden',
    )
    await expect(printCards(context(), null, id, once(name), itself)).rejects.toThrow(
      'not-signed-in',
    )
    for (const other of ['', '77.1', '0.2', 'x'])
      await expect(printCards(context(), administrator, id, once(other), itself)).rejects.toThrow(
        'cards.none',
      )
    // a paper that fails may be asked for again
    const failing = () => Promise.reject(new Error('no paper'))
    await expect(printCards(context(), administrator, id, once(name), failing)).rejects.toThrow(
      'no paper',
    )
    const sheet = await printCards(context(), administrator, id, once(name), itself)
    expect(sheet.cards).toHaveLength(9)
    await expect(printCards(context(), administrator, id, once(name), itself)).rejects.toThrow(
      'cards.printed',
    )

    expect((await showCards(context(), PREPARER, id)).piles[0]?.madeAt).toBe(
      '2026-03-02T09:00:00.000Z',
    )
    expect(await listAnnouncements(context(), { ...hr, kind: 'account' })).toMatchObject([
      {
        key: 'announcement.cards-printed',
        params: { actor: 'preparer', campaign: 'Cards', group: pile!.label },
      },
    ])
    const { items } = await listAuditLog(context(), administrator, null)
    expect(items.filter(({ act }) => act.startsWith('cards.'))).toMatchObject([
      { act: 'cards.printed', details: { group: pile!.label, cards: 9 } },
      { act: 'cards.planned', details: { departments: 'Company/Plant/Day' } },
    ])
    // a file that never arrived is made again, with the same codes whoever used theirs, and all is told again
    const employee = await anEmployee(
      context(),
      sheet.cards[0]!.link.replace(/\/c\/[A-Z2-7]{6}#/, `/s/${id}/#`),
    )
    await employee.answer(answering(4))
    context().clock.set('2026-03-03T09:00:00Z')
    const again = (reason: string) =>
      printCards(context(), administrator, id, { name, reason }, itself)
    await expect(again('  ')).rejects.toThrow('cards.printed')
    await expect(again('lost')).rejects.toThrow('campaign.reason-length')
    expect((await again('The printer jammed.')).cards).toEqual(sheet.cards)
    const [told] = await listAnnouncements(context(), { ...hr, kind: 'account' })
    expect(told).toMatchObject({
      key: 'announcement.cards-printed-again',
      params: { group: pile!.label, reason: 'The printer jammed.' },
    })
    const [last] = (await listAuditLog(context(), administrator, null)).items
    expect(last).toMatchObject({
      act: 'cards.printed-again',
      details: { cards: 9, reason: 'The printer jammed.' },
    })

    // the log holds what was done, never a code
    expect(JSON.stringify(items)).not.toContain(sheet.cards[0]!.code)
  })

  test('are made once where two ask at the same time; the second is told', async () => {
    await plan(['Company/Plant/Day'])
    await open()
    const [pile] = (await showCards(context(), PREPARER, id)).piles
    const both = await Promise.allSettled(
      [1, 2].map(() => printCards(context(), administrator, id, once(pileName(pile!)), itself)),
    )
    expect(both.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
    const { items } = await listAuditLog(context(), administrator, null)
    expect(items.filter(({ act }) => act === 'cards.printed')).toHaveLength(1)
  })

  test('of a draft are counted as opening would make them', async () => {
    await plan(['Company/Plant'])
    const before = (await showCards(context(), hr, id)).piles
    expect(before.reduce((sum, { cards }) => sum + cards, 0)).toBe(14)
    await open()
    expect((await showCards(context(), hr, id)).piles).toEqual(before)
  })

  test('are no cards, the invitations of people who were forgotten', async () => {
    await plan(['Company/Plant/Day'])
    await open()
    await context().roster.deleteFrom('management').execute()
    await context().roster.deleteFrom('person').where('email', 'like', '%office%').execute()
    const [sheet] = await printAll()
    expect(sheet?.cards).toHaveLength(9)
  })

  test('are chosen in the draft alone, among departments that exist, and by one at a time', async () => {
    await expect(plan(['Company/Moon'])).rejects.toThrow('department.not-found')
    await plan(['Company/Plant'])
    await plan(['Company/Plant'])
    await expect(plan(['Company/Office'])).rejects.toThrow('cards.changed')
    await plan(['Company/Office', 'Company/Office'], 1)
    expect(await showCards(context(), PREPARER, id)).toMatchObject({
      departments: ['Company/Office'],
      revision: 2,
      piles: [{ cards: 6, madeAt: null }],
    })
    await expect(printCards(context(), administrator, id, once('0.1'), itself)).rejects.toThrow(
      'campaign.not-open',
    )

    // a department that is gone by then would turn cards into mails without a word
    await importRoster(context(), PREPARER, rosterFile({ ...COMPANY, 'Company/Office': 0 }))
    await expect(openCampaign(context(), PREPARER, id)).rejects.toThrow('cards.department-gone')
    await plan([], 2)
    await open()
    await expect(plan(['Company/Plant'], 3)).rejects.toThrow('campaign.not-draft')
    expect((await showCards(context(), PREPARER, id)).piles).toEqual([])
  })

  test('fill several papers where a group has more than one holds', async () => {
    await importRoster(context(), PREPARER, rosterFile({ 'Company/Plant': 900 }))
    await plan(['Company/Plant'])
    await open()
    const { piles } = await showCards(context(), PREPARER, id)
    expect(piles.map(({ part, parts, cards }) => [part, parts, cards])).toEqual([
      [1, 3, 400],
      [2, 3, 400],
      [3, 3, 100],
    ])
    const codes = (await printAll()).flatMap(({ cards }) => cards.map(({ code }) => code))
    expect(new Set(codes).size).toBe(900)
  })

  test('are refused at the code while nothing can be sent, not behind all questions', async () => {
    await plan(['Company/Plant/Day'])
    await open()
    const [sheet] = await printAll()
    const { code, link } = sheet!.cards[0]!
    const employee = await anEmployee(context(), link.replace(/\/c\/[A-Z2-7]{6}#/, `/s/${id}/#`))
    await close(context(), id)
    const asked = await employee.post('card', { code })
    expect([asked.statusCode, asked.json().key]).toEqual([409, 'campaign.not-open'])
  })

  test('of a campaign without cards are unknown', async () => {
    const { people } = await anOpenCampaign(context())
    const employee = await anEmployee(context(), people[0]!.link)
    for (const code of ['ABCD EFGH IJKL MNOP', '', tokenText(employee.token)])
      expect((await employee.post('card', { code })).json()).toMatchObject({ key: 'card.unknown' })
    expect((await employee.post('card', { kode: 1 })).statusCode).toBe(400)
  })
})
