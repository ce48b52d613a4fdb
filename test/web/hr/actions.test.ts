import { beforeEach, describe, expect, test } from 'vitest'
import { anAction, aReportedCampaign } from '#test/setup/actions.ts'
import { onEachDatabase } from '#test/setup/each-database.ts'
import { people } from '#test/setup/people.ts'
import { aVisitor, signedIn, type Visitor } from '#test/setup/visitor.ts'
import { aClient, type Client } from '#test/web/api/client.ts'

/** The lists of a page: heading, then the first cells of each row. */
const listsOf = (html: string) =>
  [...html.matchAll(/<h2 id="list-[^>]+>([^<]+)<\/h2>([\s\S]*?)<\/section>/g)].map(
    ([, title, table = '']) => [
      title,
      ...[...table.matchAll(/<th scope="row"><a [^>]+>([^<]+)</g)].map(([, name]) => name),
    ],
  )

/** The table by department: path, then the counts. */
const rowsOf = (html: string) =>
  [
    ...(/<h2 id="by-department">[\s\S]*?<\/section>/.exec(html)?.[0] ?? '').matchAll(
      /<th scope="row"><a [^>]+>([^<]+)<[\s\S]*?<\/tr>/g,
    ),
  ].map(([row, path]) => [path, ...[...row.matchAll(/numeric">(\d+)</g)].map(([, n]) => Number(n))])

onEachDatabase('all actions', (context) => {
  let campaign: string
  let secret: string
  let hilda: Visitor
  let max: Visitor
  let ids: Record<'late' | 'soon' | 'gone' | 'legal', string>

  beforeEach(async () => {
    await context().empty()
    context().clock.set('2026-03-02T09:00:00Z')
    await people(context())
    await context().office.updateTable('account').set({ language: 'en' }).execute()
    campaign = (await aReportedCampaign(context(), { releasedOn: '2026-03-01' })).id
    secret = (await aReportedCampaign(context(), { title: 'Later' })).id
    const title = (en: string) => ({ title: { en } })
    const max1 = { owner: 'max@example.org' }
    const late = await anAction(context(), {
      campaign,
      ...title('Late'),
      ...max1,
      dueOn: '2026-03-01',
    })
    const soon = await anAction(context(), {
      campaign,
      ...title('Soon'),
      owner: 'left@example.org',
      dueOn: '2026-03-16',
      department: 'south',
    })
    const gone = await anAction(context(), {
      campaign: secret,
      ...title('Unseen by managers'),
      state: 'planned',
      department: 'sales',
    })
    const legal = await anAction(context(), {
      campaign,
      ...title('Rules'),
      ...max1,
      dueOn: '2026-06-01',
      department: 'legal',
      factor: 'F1',
      state: 'done',
    })
    await anAction(context(), { campaign, ...title('Given up'), state: 'dropped' })
    ids = { late: late.id, soon: soon.id, gone: gone.id, legal: legal.id }
    hilda = await signedIn(context(), 'hilda')
    max = await signedIn(context(), 'max')
  })

  describe('as a page', () => {
    test('are in lists, what presses first, with a way to each; HR sees all of them', async () => {
      const page = await hilda.get('/actions')
      expect(page.status).toBe(200)
      expect(listsOf(page.text)).toEqual([
        ['Overdue (1)', 'Late'],
        ['Due within 14 days (1)', 'Soon'],
        ['Without owner or due date (1)', 'Unseen by managers'],
        ['Done (1)', 'Rules'],
        ['Dropped (1)', 'Given up'],
      ])
      expect(page.text).toContain(`href="/actions/${ids.late}"`)
      expect(page.text).toContain('owner left')
      expect(page.text).toContain('<dt>Overdue</dt><dd>1</dd>')
      expect(page.text).toContain('<dt>Under way</dt><dd>2</dd>')
      expect(page.text).toContain('nobody is reminded')
    })

    test('name the day first, and what is to be noted only where there is something', async () => {
      const { text } = await hilda.get('/actions')
      const columnsOf = (list: string) => {
        const section = new RegExp(`<h2 id="list-${list}[\\s\\S]*?</section>`).exec(text)?.[0] ?? ''
        return [...section.matchAll(/<th scope="col"[^>]*>([^<]+)</g)].map(([, name]) => name)
      }
      const columns = ['Action', 'Due', 'Owner', 'Department']
      expect(columnsOf('overdue')).toEqual(columns)
      expect(columnsOf('due-soon')).toEqual([...columns, 'To note'])
    })

    test('are those of the own subtree for a manager, of released campaigns alone', async () => {
      expect(listsOf((await max.get('/actions')).text)).toEqual([
        ['Overdue (1)', 'Late'],
        ['Due within 14 days (1)', 'Soon'],
        ['Dropped (1)', 'Given up'],
      ])
    })

    test('are added up by department below the reader’s own', async () => {
      expect(rowsOf((await hilda.get('/actions')).text)).toEqual([
        ['Company/Legal', 0, 0, 0, 1, 0],
        ['Company/Sales', 1, 1, 2, 0, 1],
      ])
      expect(rowsOf((await max.get('/actions')).text)).toEqual([
        ['Company/Sales/North', 1, 0, 1, 0, 1],
        ['Company/Sales/South', 0, 0, 1, 0, 0],
      ])
    })

    test.each([
      ['state=done', ['Rules']],
      ['state=active', ['Late', 'Soon']],
      ['department=Company/Sales', ['Late', 'Soon', 'Unseen by managers', 'Given up']],
      ['department=Company/Sal', []],
      ['factor=F1', ['Rules']],
      ['factor=F3&state=active&department=Company/Sales/South', ['Soon']],
      [
        'state=&department=&factor=&campaign=',
        ['Late', 'Soon', 'Unseen by managers', 'Rules', 'Given up'],
      ],
    ])('chosen by %s', async (query, titles) => {
      const page = await hilda.get(`/actions?${query}`)
      expect(listsOf(page.text).flatMap(([, ...names]) => names)).toEqual(titles)
      if (titles.length === 0) expect(page.text).toContain('No action fits')
    })

    test('chosen by campaign keep their choice in the files', async () => {
      const page = await hilda.get(`/actions?campaign=${secret}`)
      expect(listsOf(page.text).flatMap(([, ...names]) => names)).toEqual(['Unseen by managers'])
      const [, href = ''] = /href="(\/actions\/actions\.csv[^"]+)"/.exec(page.text) ?? []
      const file = await hilda.get(href.replaceAll('&amp;', '&').replaceAll('&#x3D;', '='))
      expect(file.text.trimEnd().split('\r\n')).toHaveLength(2)
    })

    test('day by day: late is from the day after, by the clock of the campaign', async () => {
      // 00:30 of the 17th in Paris
      context().clock.set('2026-03-16T23:30:00Z')
      max = await signedIn(context(), 'max')
      expect(listsOf((await max.get('/actions')).text)[0]).toEqual(['Overdue (2)', 'Late', 'Soon'])
    })

    test('of a department that is gone stand where their campaign knew it', async () => {
      await context().roster.deleteFrom('department').where('id', '=', 'north').execute()
      const page = await max.get('/actions')
      expect(page.text).toContain('Company/Sales/North (exists no more)')
      expect(listsOf(page.text)[0]).toEqual(['Overdue (1)', 'Late'])
    })

    test('of a department that came to a manager since are read by who reads their report', async () => {
      await context()
        .roster.updateTable('department')
        .set({ path: 'Company/Sales/Legal' })
        .where('id', '=', 'legal')
        .execute()
      const page = await max.get('/actions')
      expect(page.text).not.toContain('Rules')
      expect(page.text).not.toContain('Company/Sales/Legal')
      expect((await max.get('/actions/actions.csv')).text).not.toContain('Rules')
      const manager = await aClient(context(), 'manager', 'Company/Sales')
      const { items } = (await manager.get('/actions')).json()
      expect(items.map(({ id }: { id: string }) => id)).not.toContain(ids.legal)
      expect((await hilda.get('/actions')).text).toContain(`href="/actions/${ids.legal}"`)
    })

    test('of a department that went elsewhere stay with who reads their report, under its name of now', async () => {
      await context()
        .roster.updateTable('department')
        .set({ path: 'Company/Legal/North' })
        .where('id', '=', 'north')
        .execute()
      const page = await max.get('/actions')
      expect(listsOf(page.text)).toEqual([
        ['Overdue (1)', 'Late'],
        ['Due within 14 days (1)', 'Soon'],
        ['Dropped (1)', 'Given up'],
      ])
      expect(page.text).toContain(`href="/actions/${ids.late}"`)
      expect(rowsOf(page.text)).toEqual([
        ['Company/Legal/North', 1, 0, 1, 0, 1],
        ['Company/Sales/South', 0, 0, 1, 0, 0],
      ])
      const manager = await aClient(context(), 'manager', 'Company/Sales')
      const { items } = (await manager.get('/actions?department=Company/Legal')).json()
      expect(items[0]).toMatchObject({ id: ids.late, department: { path: 'Company/Legal/North' } })
      const legal = await aClient(context(), 'manager', 'Company/Legal')
      const theirs = (await legal.get('/actions')).json().items
      expect(theirs.map(({ id }: { id: string }) => id)).toEqual([ids.legal])
    })

    test('more than a hundred are read in parts', async () => {
      for (let n = 0; n < 100; n++)
        await anAction(context(), { campaign, title: { en: `More ${n}` }, state: 'dropped' })
      const first = await hilda.get('/actions')
      expect(listsOf(first.text).flat()).toHaveLength(105)
      expect(listsOf(first.text).at(-1)?.[0]).toBe('Dropped (101)')
      expect(first.text).toContain('href="?from&#x3D;100"')
      const second = await hilda.get('/actions?from=100')
      expect(listsOf(second.text).flat()).toHaveLength(6)
    })

    test('where there are none the page says how a plan begins', async () => {
      await context().office.deleteFrom('action').execute()
      const page = await hilda.get('/actions')
      expect(page.text).toContain('A plan begins with a report')
      expect(page.text).not.toContain('role="search"')
    })

    test('are linked from every page of HR and managers, of nobody else', async () => {
      const linked = async (visitor: Visitor) =>
        (await visitor.get('/account')).text.includes('<a href="/actions"')
      expect(await linked(hilda)).toBe(true)
      expect(await linked(max)).toBe(true)
      for (const name of ['alice', 'aude'])
        expect(await linked(await signedIn(context(), name)), name).toBe(false)
    })

    test.each(['/actions', '/actions/actions.csv', '/actions/actions.xlsx'])(
      '%s is for HR and managers',
      async (path) => {
        for (const name of ['alice', 'aude'])
          expect((await (await signedIn(context(), name)).get(path)).status, name).toBe(403)
        expect((await (await aVisitor(context())).get(path)).status).toBe(302)
      },
    )

    test.each(['state=lost', 'from=x&state[]=1', `department=${'x'.repeat(1001)}`])(
      'an address that makes no sense is malformed: %s',
      async (query) => {
        const { status } = await hilda.get(`/actions?${query}`)
        expect(status).toBe(query.startsWith('from=x') ? 200 : 400)
      },
    )
  })

  describe('as files', () => {
    test('are a row each, in the language of the reader', async () => {
      const { headers, text } = await hilda.get('/actions/actions.csv?language=fr')
      expect(headers['content-disposition']).toContain('Actions.csv')
      const [head, ...rows] = text.trimEnd().split('\r\n')
      expect(head).toBe(
        '\ufeffListe;État;Action;Service;Campagne;Facteur;Question;Étape;Responsable;Adresse du responsable;Échéance;Score visé;Ce qui doit évoluer',
      )
      expect(rows).toHaveLength(5)
      expect(rows[0]).toBe(
        'En retard;En cours;Late;Company/Sales/North;Climate;Responsabilité, style de gestion;;Étape 2\u00a0: préparer et motiver;Max;max@example.org;2026-03-01;;Clear guidance',
      )
    })

    test('run nothing in a spreadsheet', async () => {
      await anAction(context(), { campaign, title: { en: '=1+1' } })
      expect((await hilda.get('/actions/actions.csv')).text).toContain("'=1+1")
    })

    test('are a workbook', async () => {
      const answer = await max.get('/actions/actions.xlsx').buffer(true)
      expect(answer.status).toBe(200)
      expect(answer.headers['content-type']).toContain('spreadsheetml')
    })
  })

  describe('of the API', () => {
    let hr: Client
    beforeEach(async () => {
      hr = await aClient(context(), 'hr')
    })

    test('are listed with the same filters, in parts', async () => {
      const first = (await hr.get('/actions?limit=2')).json()
      expect(first.items.map(({ id }: { id: string }) => id)).toEqual([ids.late, ids.soon])
      expect(first.items[1]).toMatchObject({
        campaign,
        department: { id: 'south', path: 'Company/Sales/South', isGone: false },
        state: 'active',
        lists: ['due-soon', 'owner-left'],
        owner: 'left@example.org',
        dueOn: '2026-03-16',
        factor: 'F3',
        revision: 1,
      })
      const second = (await hr.get(`/actions?limit=2&after=${first.next}`)).json()
      expect(second.items.map(({ id }: { id: string }) => id)).toEqual([ids.gone, ids.legal])
      const done = (await hr.get('/actions?state=done&department=Company')).json()
      expect(done).toMatchObject({ items: [{ id: ids.legal }], next: null })
      expect((await hr.get('/actions?state=lost')).statusCode).toBe(400)
      expect((await hr.get('/actions?after=unknown')).statusCode).toBe(400)
    })

    test('are those of a manager’s departments', async () => {
      const manager = await aClient(context(), 'manager', 'Company/Sales/South')
      const { items } = (await manager.get('/actions')).json()
      expect(items.map(({ id }: { id: string }) => id)).toEqual([ids.soon])
    })

    test('come as a CSV that a program reads anywhere', async () => {
      const file = await hr.get('/actions', { accept: 'text/csv', 'accept-language': 'es' })
      expect(file.body.split('\r\n')[0]).toBe(
        'list,state,title,department,campaign,factor,item,step,owner,ownerAddress,dueOn,target,indicator',
      )
    })
  })

  describe('the library in the API', () => {
    const texts = { en: { title: 'Ask', means: 'm', evidence: 'e', indicator: 'i' } }

    test('is read by who plans, worded by HR', async () => {
      const hr = await aClient(context(), 'hr')
      const manager = await aClient(context(), 'manager', 'Company/Sales')
      const { items, next } = (await hr.get('/action-library?limit=300')).json()
      expect(items).toHaveLength(28)
      expect(next).toBeNull()
      const body = { factor: 'F2', step: 'prepare', texts, revision: 0 }
      const added = await hr.put('/action-library/our-idea', body)
      expect(added.json()).toEqual({
        id: 'our-idea',
        factor: 'F2',
        step: 'prepare',
        texts,
        origin: 'own',
        hidden: false,
        revision: 1,
      })
      expect((await hr.put('/action-library/our-idea', body)).json().revision).toBe(1)
      const other = { ...body, step: 'understand' }
      expect((await hr.put('/action-library/our-idea', other)).json().key).toBe('library.changed')
      const hidden = await hr.put('/action-library/our-idea', {
        ...other,
        hidden: true,
        revision: 1,
      })
      expect(hidden.json()).toMatchObject({ step: 'understand', hidden: true, revision: 2 })
      expect((await manager.get('/action-library?limit=300')).json().items).toHaveLength(28)
      expect((await hr.delete('/action-library/our-idea?revision=1')).statusCode).toBe(409)
      expect((await hr.delete('/action-library/our-idea?revision=2')).json()).toEqual({
        id: 'our-idea',
      })
      expect((await hr.delete('/action-library/our-idea?revision=2')).statusCode).toBe(404)
    })

    test.each([
      ['a name that no address takes', 'Our%20Idea', {}, 404],
      ['an unknown factor', 'our-idea', { factor: 'F9' }, 400],
      ['an unknown step', 'our-idea', { step: 'third' }, 400],
      ['a form of an idea that is gone', 'our-idea', { revision: 4 }, 409],
      ['more than is asked for', 'our-idea', { more: 1 }, 400],
    ])('refuses %s', async (_, id, change, status) => {
      const hr = await aClient(context(), 'hr')
      const body = { factor: 'F2', step: 'prepare', texts, revision: 0, ...change }
      expect((await hr.put(`/action-library/${id}`, body)).statusCode).toBe(status)
    })
  })
})
