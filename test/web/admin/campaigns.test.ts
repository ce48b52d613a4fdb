import { beforeEach, expect, test } from 'vitest'
import type { Actor } from '#src/core/permission.ts'
import { listCampaigns, showCampaign } from '#src/services/campaigns/campaigns.ts'
import { runDueJobs } from '#src/services/jobs.ts'
import { importRoster } from '#src/services/roster.ts'
import { aClosedCampaign, times } from '#test/setup/campaigns.ts'
import { onEachDatabase } from '#test/setup/each-database.ts'
import { aVisitor, signedIn, type Visitor } from '#test/setup/visitor.ts'
import { aCompanyOf, aDraft, anOpenCampaign, rosterOf, TERMS } from '#test/web/admin/site.ts'

onEachDatabase('the pages of campaigns', (context) => {
  let alice: Actor
  const FORM = {
    ...TERMS,
    k: '5',
    graceHours: '24',
    keepComments: '24',
    keepReports: '10',
    languages: ['fr', 'es', 'en'],
    questionnaire: 'septet@1',
  }

  beforeEach(async () => {
    context().clock.set('2026-03-02T09:00:00Z')
    alice = (await aCompanyOf(context(), 9)).alice
  })

  test('begin empty, and lead to a form with defaults', async () => {
    const hilda = await signedIn(context(), 'hilda')
    expect((await hilda.get('/campaigns?language=en')).text).toContain('No campaigns yet')
    const form = await hilda.get('/campaigns/new?language=en')
    expect(form.text).toContain('Everybody (27 people)')
    expect(form.text).toContain('value="2026-03-22"')
    expect(form.text).toContain('Company/Sales (18)')
    expect(form.text).toContain('value="septet@1" selected')
  })

  test('create a draft and show it in the list with its state and days', async () => {
    const visitor = await signedIn(context(), 'alice')
    const answer = await visitor.post(
      '/campaigns',
      { ...FORM, asked: 'everybody', auditor: 'Ada of the works council' },
      '/campaigns/new',
    )
    expect(answer.status).toBe(303)
    const page = await visitor.get(answer.headers.location as string)
    expect(page.text).toContain('Ada of the works council')
    expect(page.text).toContain('The draft is created.')
    expect(page.text).toContain('Spring survey')
    const list = await visitor.get('/campaigns')
    expect(list.text).toContain('Draft')
    expect(list.text).toContain('20 March 2026')
  })

  test('say at the field what is wrong, and lose nothing of what was entered', async () => {
    const visitor = await signedIn(context(), 'alice')
    for (const [change, field, sentence] of [
      [{ title: ' ' }, 'title', 'Give the campaign a title'],
      [{ k: '2' }, 'k', 'between 3 and 50'],
      [{ k: '51' }, 'k', 'between 3 and 50'],
      [{ k: 'five' }, 'k', 'Write a whole number from 3 to 50'],
      [{ opensOn: '2026-04-01' }, 'closesOn', 'The last day (20 March 2026) comes before'],
      [{ latestClosesOn: '2026-03-01' }, 'latestClosesOn', 'comes before the last day'],
      [{ closesOn: 'soon' }, 'closesOn', 'Write a date'],
      [{ timeZone: 'Mars/Olympus' }, 'timeZone', 'time zone is not known'],
      [{ graceHours: '200' }, 'graceHours', '0 to 168'],
      [{ keepComments: '' }, 'keepComments', 'a whole number of months'],
      [{ keepComments: '1.5' }, 'keepComments', 'a whole number of months'],
      [{ keepComments: '121' }, 'keepComments', 'longer than the reports'],
      [{ keepReports: 'ten' }, 'keepReports', 'a whole number of years'],
      [{ keepReports: '31' }, 'keepReports', '30 years at most'],
      [{ auditor: 'x'.repeat(121) }, 'auditor', 'a name of at most 120 characters'],
      [{ languages: [] }, 'languages', 'Choose at least one language'],
      [{ questionnaire: 'other@1' }, 'questionnaire', 'does not exist'],
      [{ asked: 'departments' }, 'asked', 'Tick at least one department'],
      [{ asked: 'departments', departments: 'Company/Moon' }, 'asked', 'department does not exist'],
      [{ segment1: 'site' }, 'segments', 'between 2 and 30 values; this one has 0'],
      [
        {
          segment1: 'site',
          segment1Values: Array.from({ length: 1000 }, (_, at) => at).join('\n'),
        },
        'segments',
        'between 2 and 30 values; this one has 1,000',
      ],
      [{ segment1: 'contract', segment2: 'contract' }, 'segments', 'asked for twice'],
      [{ segment2: 'site', segment2Values: 'Lyon\nNantes\nlyon' }, 'segments', 'occurs twice'],
      [{ segment1: 'own', segment1Values: 'A\nB' }, 'segments', 'Give the characteristic a title'],
      [
        { segment1: 'own', segment1Title: 'Équipe | Turno', segment1Values: 'A\nB' },
        'segments',
        'not written in every language',
      ],
    ] as const) {
      const answer = await visitor.post(
        '/campaigns',
        { ...FORM, ...change } as never,
        '/campaigns/new',
      )
      expect([400, 404]).toContain(answer.status)
      expect(answer.text).toContain(sentence)
      expect(answer.text).toContain(`href="#${field}"`)
      if (field !== 'title') expect(answer.text).toContain('value="Spring survey"')
      if (field !== 'latestClosesOn') expect(answer.text).toContain('value="2026-03-27"')
    }
    expect(await listCampaigns(context(), alice)).toEqual([])
  })

  test('ask for two characteristics, shown before opening and at the end of the preview', async () => {
    const visitor = await signedIn(context(), 'alice')
    const form = {
      ...FORM,
      segment1: 'seniority',
      segment2: 'own',
      segment2Title: 'Équipe | Turno | Shift',
      segment2Values: 'Matin | Mañana | Morning\r\nSoir | Tarde | Evening\r\n\r\nB',
    }
    const answer = await visitor.post('/campaigns', form, '/campaigns/new')
    const path = answer.headers.location as string
    const page = await visitor.get(path)
    expect(page.text).toContain('Said of oneself: Shift')
    expect(page.text).toContain('Morning, Evening and B')
    const preview = await visitor.get(`${path.split('?')[0]}/preview/fr`)
    expect(preview.text).toContain('Part')
    expect(preview.text).toMatch(/<select id="segment-seniority" name="segment.seniority"/)
    expect(preview.text).toContain('<option value="v2">Soir</option>')
    expect(preview.text).toContain('échangées au hasard')
    expect(preview.text.indexOf('segment-own-2')).toBeGreaterThan(preview.text.indexOf('<textarea'))
  })

  test('ask the people of chosen departments only', async () => {
    const visitor = await signedIn(context(), 'alice')
    const form = { ...FORM, asked: 'departments', departments: ['Company/Sales'] }
    const answer = await visitor.post('/campaigns', form, '/campaigns/new')
    const page = await visitor.get(answer.headers.location as string)
    expect(page.text).toMatch(/People invited<\/th>\s*<td>18</)
    expect(page.text).not.toMatch(/<th scope="row">Legal</)
  })

  test('show what opening freezes, the preview in each language, and open after a confirmation', async () => {
    const id = await aDraft(context(), alice, { languages: ['fr', 'en'] })
    const visitor = await signedIn(context(), 'alice')
    const page = await visitor.get(`/campaigns/${id}`)
    for (const words of [
      'What opening freezes',
      '>Legal<',
      '>North<',
      '27 March 2026',
      'keys export',
    ])
      expect(page.text).toContain(words)

    const preview = await visitor.get(`/campaigns/${id}/preview/fr`)
    expect(preview.text).toContain('<html lang="fr">')
    expect(preview.text).toContain('Ceci est un aperçu')
    expect(preview.text).not.toContain('<form id="survey"')
    expect((await visitor.get(`/campaigns/${id}/preview/es`)).status).toBe(404)

    const unconfirmed = await visitor.post(`/campaigns/${id}/opening`, {}, `/campaigns/${id}`)
    expect(unconfirmed.status).toBe(400)
    expect(unconfirmed.text).toContain('Tick the box to confirm')

    await step(visitor, id, 'opening', { confirmed: 'yes' })
    const opening = await visitor.get(`/campaigns/${id}`)
    expect(opening.text).toContain('<progress')
    expect(opening.headers.refresh).toBe('5')
    await runDueJobs(context())
    const open = await visitor.get(`/campaigns/${id}`)
    expect(open.text).toContain('People can answer up to and including 20 March 2026')
    expect(open.headers.refresh).toBeUndefined()
  })

  test('do not offer to open for too few people, and say how many are missing', async () => {
    await importRoster(context(), alice, rosterOf(2))
    const id = await aDraft(context(), alice)
    const visitor = await signedIn(context(), 'alice')
    const page = await visitor.get(`/campaigns/${id}`)
    expect(page.text).toContain('6 people are invited; at least 8 are needed.')
    expect(page.text).not.toContain(`action="/campaigns/${id}/opening"`)
    const answer = await visitor.post(
      `/campaigns/${id}/opening`,
      { confirmed: 'yes' },
      `/campaigns/${id}`,
    )
    expect(answer.status).toBe(409)
    expect((await showCampaign(context(), alice, id)).state).toBe('draft')
  })

  test('show why opening failed, and that it is tried again', async () => {
    const id = await aDraft(context(), alice)
    const visitor = await signedIn(context(), 'alice')
    await step(visitor, id, 'opening', { confirmed: 'yes' })
    const failing = {
      ...context(),
      pool: { ...context().pool, makeGroupKey: () => Promise.reject(new Error('no space left')) },
    }
    await runDueJobs(failing)
    expect((await visitor.get(`/campaigns/${id}`)).text).toContain('Reason: no space left')
    context().clock.advance({ minutes: 10 })
    await runDueJobs(context())
    expect((await showCampaign(context(), alice, id)).state).toBe('open')
  })

  test('without mail give the links once, after a warning, and tell HR', async () => {
    const id = await anOpenCampaign(context(), alice)
    const visitor = await signedIn(context(), 'alice')
    const page = await visitor.get(`/campaigns/${id}`)
    expect(page.text).toContain('answer in anybody’s name')
    expect(page.text).not.toContain('Send the invitations')
    expect(page.text).not.toContain('Reminders to come')
    const path = `/campaigns/${id}/links`
    expect((await visitor.post(path, {}, `/campaigns/${id}`)).status).toBe(400)

    const file = await visitor.post(path, { confirmed: 'yes' }, `/campaigns/${id}`)
    expect(file.headers['content-disposition']).toContain('septet-links.csv')
    expect(file.text.split('\n')).toHaveLength(29)
    const elsewhere = await signedIn(context(), 'alice')
    const again = await elsewhere.post(path, { confirmed: 'yes' }, `/campaigns/${id}`)
    expect(again.status).toBe(409)
    expect((await visitor.get(`/campaigns/${id}`)).text).toContain('Downloaded on 2 March 2026')
    expect((await (await signedIn(context(), 'hilda')).get('/campaigns')).text).toContain(
      'Alice a téléchargé tous les liens',
    )
  })

  test('give the keys under a passphrase that is written twice', async () => {
    const id = await anOpenCampaign(context(), alice)
    const visitor = await signedIn(context(), 'alice')
    const ask = (passphrase: string, again: string) =>
      visitor.post(`/campaigns/${id}/key-export`, { passphrase, again }, `/campaigns/${id}`)
    expect((await ask('a long enough one', 'another')).text).toContain('two passphrases differ')
    expect((await ask('short', 'short')).text).toContain('at least 12 characters')
    const file = await ask('a long enough one', 'a long enough one')
    expect(JSON.parse(file.text)).toMatchObject({ septetKeys: 1, campaign: id })
    expect((await visitor.get(`/campaigns/${id}`)).text).toContain('Exported on 2 March 2026')
  })

  test('extend up to the limit and no further, and tell HR', async () => {
    const id = await anOpenCampaign(context(), alice)
    const visitor = await signedIn(context(), 'alice')
    const ask = (closesOn: string) =>
      visitor.post(`/campaigns/${id}/extension`, { closesOn }, `/campaigns/${id}`)
    const late = await ask('2026-03-28')
    expect(late.status).toBe(409)
    expect(late.text).toContain('The limit promised at opening is 27 March 2026')
    expect(late.text).toContain('value="2026-03-28"')
    expect((await ask('2026-03-20')).status).toBe(409)
    expect((await ask('')).text).toContain('Choose a date')
    expect((await ask('2026-03-27')).status).toBe(303)
    const page = await visitor.get(`/campaigns/${id}`)
    expect(page.text).toContain('cannot move any more')
    expect((await (await signedIn(context(), 'hilda')).get('/campaigns')).text).toContain(
      'Alice a repoussé le dernier jour',
    )
  })

  test('show participation in bands from the third midnight on, to managers their own part', async () => {
    const id = await anOpenCampaign(context(), alice)
    const visitor = await signedIn(context(), 'alice')
    expect((await visitor.get(`/campaigns/${id}`)).text).toContain('No figures yet')
    for (const day of ['03', '04', '05']) {
      context().clock.set(`2026-03-${day}T00:00:01Z`)
      await runDueJobs(context())
    }
    // days have passed, and with them the session
    const page = await (await signedIn(context(), 'alice')).get(`/campaigns/${id}`)
    expect(page.text).toContain('At midnight, 5 March 2026')
    expect(page.text).toContain('Between 0 and 3 of 9 invited took part')
    expect(page.text).toMatch(/<th scope="row">Legal</)

    const max = await (await signedIn(context(), 'max')).get(`/campaigns/${id}?language=en`)
    expect(max.text).toContain('Between 0 and 3')
    expect(max.text).not.toMatch(/<th scope="row">Legal</)
    expect(max.text).not.toContain('<form class="stack card"')
  })

  test('close after a confirmation, then say that too few answered and nothing else', async () => {
    const id = await anOpenCampaign(context(), alice)
    const visitor = await signedIn(context(), 'alice')
    await visitor.post(
      `/campaigns/${id}/key-export`,
      { passphrase: 'a long enough one', again: 'a long enough one' },
      `/campaigns/${id}`,
    )
    expect((await visitor.post(`/campaigns/${id}/closing`, {}, `/campaigns/${id}`)).status).toBe(
      400,
    )
    await step(visitor, id, 'closing', { confirmed: 'yes' })
    expect((await visitor.get(`/campaigns/${id}`)).text).toContain('3 March 2026 at 10:00')
    context().clock.advance({ hours: 24 })
    await runDueJobs(context())
    const page = await (await signedIn(context(), 'alice')).get(`/campaigns/${id}`)
    expect(page.text).toContain('Nothing can be published')
    expect(page.text).toContain('27 people were invited')
    expect(page.text).not.toContain('Answers counted')
    expect(page.text).toContain('Destroy the export of the keys')
    expect(page.text).not.toContain('/results')
  })

  test('show the totals of a closed campaign, and the way to its results to those who may read them', async () => {
    const { id } = await aClosedCampaign(context(), {
      'Company/Legal': [9, times(7, 4)],
      'Company/Sales': [10, times(8, 2)],
    })
    const visitor = await signedIn(context(), 'alice')
    const page = await visitor.get(`/campaigns/${id}`)
    expect(page.text).toMatch(/People invited<\/dt><dd>19</)
    expect(page.text).toMatch(/Answers counted<\/dt><dd>15</)
    expect(page.text).toMatch(/Response rate<\/dt><dd>79%</)
    expect(page.text).toContain('Every pass given has a counted answer')
    expect(page.text).not.toContain(`/campaigns/${id}/results`)
    const hilda = await (await signedIn(context(), 'hilda')).get(`/campaigns/${id}`)
    expect(hilda.text).toContain(`/campaigns/${id}/results`)
    const max = await (await signedIn(context(), 'max')).get(`/campaigns/${id}?language=en`)
    expect(max.text).toContain('once HR has released them')
    expect(max.text).not.toContain('Answers counted')
  })

  test('let HR run a campaign, but not its links, keys and extension', async () => {
    const id = await anOpenCampaign(context(), alice)
    const hilda = await signedIn(context(), 'hilda')
    const page = await hilda.get(`/campaigns/${id}`)
    expect(page.text).toContain(`/campaigns/${id}/closing`)
    for (const part of ['links', 'key-export', 'extension'])
      expect(page.text).not.toContain(`action="/campaigns/${id}/${part}"`)
    for (const [part, fields] of [
      ['links', { confirmed: 'yes' }],
      ['key-export', { passphrase: 'a long enough one', again: 'a long enough one' }],
      ['extension', { closesOn: '2026-03-27' }],
    ] as const)
      expect(
        (await hilda.post(`/campaigns/${id}/${part}`, fields, `/campaigns/${id}`)).status,
      ).toBe(403)
  })

  test('let managers and auditors change nothing, and strangers see nothing', async () => {
    const id = await aDraft(context(), alice)
    const fields = {
      ...FORM,
      confirmed: 'yes',
      closesOn: '2026-03-27',
      passphrase: 'x',
      again: 'x',
    }
    const posts = [
      'opening',
      'closing',
      'invitations',
      'reminders',
      'links',
      'key-export',
      'extension',
    ]
    for (const name of ['max', 'aude']) {
      const visitor = await signedIn(context(), name)
      for (const path of ['/campaigns/new', `/campaigns/${id}/preview/fr`])
        expect((await visitor.get(path)).status).toBe(403)
      // an auditor judges a draft by its pack
      expect([name, (await visitor.get(`/campaigns/${id}`)).status]).toEqual([
        name,
        name === 'aude' ? 200 : 403,
      ])
      expect((await visitor.post('/campaigns', fields, '/account')).status).toBe(403)
      for (const part of posts)
        expect((await visitor.post(`/campaigns/${id}/${part}`, fields, '/account')).status).toBe(
          403,
        )
    }
    const stranger = await aVisitor(context())
    for (const path of [
      '/campaigns',
      '/campaigns/new',
      `/campaigns/${id}`,
      `/campaigns/${id}/preview/fr`,
    ])
      expect((await stranger.get(path)).headers.location).toMatch(/^\/sign-in\?next=/)
    for (const part of posts)
      expect((await stranger.post(`/campaigns/${id}/${part}`, fields, '/sign-in')).status).toBe(401)
    const visitor = await signedIn(context(), 'alice')
    for (const part of posts)
      expect((await visitor.postFromElsewhere(`/campaigns/${id}/${part}`, fields)).status).toBe(403)
    expect((await showCampaign(context(), alice, id)).state).toBe('draft')
  })

  test('of a campaign that does not exist are not found', async () => {
    const visitor = await signedIn(context(), 'alice')
    for (const path of ['/campaigns/nothing', '/campaigns/nothing/preview/fr'])
      expect((await visitor.get(path)).status).toBe(404)
    const answer = await visitor.post(
      '/campaigns/nothing/opening',
      { confirmed: 'yes' },
      '/campaigns',
    )
    expect(answer.status).toBe(404)
  })

  const step = async (
    visitor: Visitor,
    id: string,
    part: string,
    fields: Record<string, string>,
  ) => {
    const answer = await visitor.post(`/campaigns/${id}/${part}`, fields, `/campaigns/${id}`)
    expect(answer.status).toBe(303)
    expect(answer.headers.location).toBe(`/campaigns/${id}?done=${part}`)
  }
})

onEachDatabase(
  'the pages of campaigns with a mail server',
  (context) => {
    test('send invitations, then reminders to everybody', async () => {
      const { alice } = await aCompanyOf(context(), 9)
      const id = await anOpenCampaign(context(), alice)
      const hilda = await signedIn(context(), 'hilda')
      const page = await hilda.get(`/campaigns/${id}?language=en`)
      expect(page.text).toContain('Send the invitations')
      expect(page.text).not.toContain('Send a reminder')
      expect(
        (await hilda.post(`/campaigns/${id}/invitations`, {}, `/campaigns/${id}`)).status,
      ).toBe(303)
      const sent = await hilda.get(`/campaigns/${id}?language=en`)
      expect(sent.text).toContain('Sent on 2 March 2026')
      expect((await hilda.post(`/campaigns/${id}/reminders`, {}, `/campaigns/${id}`)).status).toBe(
        303,
      )
      expect((await hilda.get(`/campaigns/${id}?language=en`)).text).toContain(
        'Last reminder on 2 March 2026',
      )
    })
  },
  { mailer: { send: async () => {}, check: async () => {}, close: () => {} } },
)
