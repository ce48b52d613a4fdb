import { beforeEach, describe, expect, test } from 'vitest'
import { rejectedRowsFile } from '#src/core/roster/rejected-rows.ts'
import { findJob } from '#src/data/office/jobs.ts'
import { runDueJobs } from '#src/services/jobs.ts'
import {
  cancelUpload,
  chooseMoves,
  importUpload,
  keepUpload,
  showUpload,
  waitingUntil,
} from '#src/services/roster/upload.ts'
import { importRoster, planImport } from '#src/services/roster.ts'
import { adam, alice, fileOf } from '#test/services/roster/file.ts'
import { onEachDatabase } from '#test/setup/each-database.ts'

const BEFORE = fileOf('anna C/Sales', 'bert C/Sales', 'cleo C/Legal')
const AFTER = fileOf('anna C/Trade', 'bert C/Trade', 'dora C/Legal')

onEachDatabase('a roster file that waits', (context) => {
  beforeEach(async () => {
    await context().empty()
    await importRoster(context(), alice, BEFORE)
  })

  const markOf = async (actor = alice) =>
    (await showUpload(context(), actor)).planned?.mark ?? 'no plan'
  const names = async () =>
    (await context().roster.selectFrom('person').select('name').orderBy('name').execute()).map(
      ({ name }) => name,
    )
  const departments = async () =>
    Object.fromEntries(
      (await context().roster.selectFrom('department').selectAll().execute()).map(
        ({ id, path }) => [path, id],
      ),
    )
  const acts = async () =>
    context().office.selectFrom('auditLog').select(['act', 'details']).orderBy('position').execute()

  test('changes nothing before it is agreed to, and then exactly what was shown', async () => {
    await keepUpload(context(), alice, AFTER)
    const { planned, file } = await showUpload(context(), alice)
    expect(file.recognised).toEqual({ encoding: 'utf-8', separator: ',' })
    expect(planned?.plan.people.added.map(({ name }) => name)).toEqual(['dora'])
    expect(planned?.plan.people.left.map(({ name }) => name)).toEqual(['cleo'])
    expect(await names()).toEqual(['anna', 'bert', 'cleo'])

    expect(await importUpload(context(), alice, planned?.mark ?? '')).toMatchObject({
      added: 1,
      removed: 1,
    })
    expect(await names()).toEqual(['anna', 'bert', 'dora'])
    await expect(showUpload(context(), alice)).rejects.toMatchObject({
      key: 'roster.nothing-waiting',
    })
    expect(await findJob(context().office, 'roster.forget-upload', alice.id)).toBeUndefined()
    const row = await context().roster.selectFrom('rosterUpload').selectAll().execute()
    expect(row).toEqual([])
  })

  test('sent twice at once, and once more by the back button, is imported once', async () => {
    await keepUpload(context(), alice, AFTER)
    const mark = await markOf()
    const before = (await acts()).length
    const answers = await Promise.all([1, 2, 3].map(() => importUpload(context(), alice, mark)))
    for (const answer of answers) expect(answer).toMatchObject({ added: 1, removed: 1 })
    expect(await importUpload(context(), alice, mark)).toMatchObject({ added: 1, removed: 1 })
    expect(await acts()).toHaveLength(before + 1)
  })

  test('that says what the roster says is imported all the same, each time anew', async () => {
    for (const days of [1, 2]) {
      context().clock.advance({ days })
      await keepUpload(context(), alice, BEFORE)
      await importUpload(context(), alice, await markOf())
      const last = await context().roster.selectFrom('rosterImport').selectAll().execute()
      expect(last[0]?.at).toBe(context().now().toISOString())
      expect(await waitingUntil(context(), alice)).toBeNull()
    }
  })

  test('is told and shown anew where another administrator changed the roster meanwhile', async () => {
    await keepUpload(context(), alice, AFTER)
    const mark = await markOf()
    await importRoster(context(), adam, fileOf('anna C/Sales', 'bert C/Sales', 'emil C/Legal'))
    await expect(importUpload(context(), alice, mark)).rejects.toMatchObject({
      key: 'roster.plan-changed',
    })
    expect(await names()).toEqual(['anna', 'bert', 'emil'])
    const { planned } = await showUpload(context(), alice)
    expect(planned?.plan.people.left.map(({ name }) => name)).toEqual(['emil'])
    await importUpload(context(), alice, planned?.mark ?? '')
    expect(await names()).toEqual(['anna', 'bert', 'dora'])
  })

  test('is told where two administrators agree at once: one imports, the other sees what is different now', async () => {
    await keepUpload(context(), alice, AFTER)
    await keepUpload(context(), adam, fileOf('anna C/Sales', 'fred C/Legal'))
    const marks = [await markOf(alice), await markOf(adam)]
    const results = await Promise.allSettled([
      importUpload(context(), alice, marks[0] ?? ''),
      importUpload(context(), adam, marks[1] ?? ''),
    ])
    expect(results.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
    expect(results.find((one) => one.status === 'rejected')).toMatchObject({
      reason: { key: 'roster.plan-changed' },
    })
    const isAlices = results[0]?.status === 'fulfilled'
    expect(await names()).toEqual(isAlices ? ['anna', 'bert', 'dora'] : ['anna', 'fred'])
  })

  test('is replaced by another one of the same account: what was shown of the first is not imported', async () => {
    await keepUpload(context(), alice, AFTER)
    const mark = await markOf()
    context().clock.advance({ seconds: 1 })
    await keepUpload(context(), alice, fileOf('anna C/Sales'))
    await expect(importUpload(context(), alice, mark)).rejects.toMatchObject({
      key: 'roster.plan-changed',
    })
    expect(await names()).toEqual(['anna', 'bert', 'cleo'])
  })

  test('is each account’s own', async () => {
    await keepUpload(context(), alice, AFTER)
    await expect(showUpload(context(), adam)).rejects.toMatchObject({
      key: 'roster.nothing-waiting',
    })
    await cancelUpload(context(), adam)
    expect(await waitingUntil(context(), alice)).not.toBeNull()
  })

  test('is forgotten after an hour, or when asked to', async () => {
    await keepUpload(context(), alice, AFTER)
    const mark = await markOf()
    context().clock.advance({ minutes: 59 })
    await runDueJobs(context())
    expect(await waitingUntil(context(), alice)).not.toBeNull()
    context().clock.advance({ minutes: 2 })
    for (const work of [
      () => showUpload(context(), alice),
      () => importUpload(context(), alice, mark),
      () => chooseMoves(context(), alice, []),
    ])
      await expect(work()).rejects.toMatchObject({ key: 'roster.nothing-waiting' })
    expect(await waitingUntil(context(), alice)).toBeNull()
    await runDueJobs(context())
    expect(await context().roster.selectFrom('rosterUpload').selectAll().execute()).toEqual([])

    await keepUpload(context(), alice, AFTER)
    await cancelUpload(context(), alice)
    await cancelUpload(context(), alice)
    expect(await context().roster.selectFrom('rosterUpload').selectAll().execute()).toEqual([])
    expect(await names()).toEqual(['anna', 'bert', 'cleo'])
  })

  test('keeps the identity of departments that somebody agreed to, and says so in the plan', async () => {
    const { 'C/Sales': sales } = await departments()
    await keepUpload(context(), alice, AFTER)
    const first = (await showUpload(context(), alice)).planned
    expect(first?.plan.departments.suggested).toMatchObject([{ from: 'C/Sales', to: 'C/Trade' }])
    await chooseMoves(context(), alice, [{ from: 'C/Sales', to: 'C/Trade' }])
    // what was shown before the choice is not what would be done
    await expect(importUpload(context(), alice, first?.mark ?? '')).rejects.toMatchObject({
      key: 'roster.plan-changed',
    })
    const { planned } = await showUpload(context(), alice)
    expect(planned?.plan.departments).toMatchObject({
      continued: [{ from: 'C/Sales', to: 'C/Trade' }],
      suggested: [],
      removed: [],
    })
    await importUpload(context(), alice, planned?.mark ?? '')
    expect((await departments())['C/Trade']).toBe(sales)
  })

  test('with rejected rows has no plan; the rows come as a file to be corrected', async () => {
    const bad = Buffer.from(
      'Email;Name;Department;Language;Phone\nanna@b.org;Anna;C;fr;=1+1\nbert;=cmd;C;fr;"1;2"\nbert2;B;C;xx;\n',
    )
    await keepUpload(context(), alice, bad)
    const { planned, file } = await showUpload(context(), alice)
    expect(planned).toBeNull()
    expect([...rejectedRowsFile('en', file)].join('')).toBe(
      [
        '\ufeffEmail;Name;Department;Language;Phone;line;reason',
        'bert;\'=cmd;C;fr;"1;2";3;Row 3: a cell must not begin with =, +, - or @ (=cmd). Row 3: “bert” is not a mail address.',
        'bert2;B;C;xx;;4;Row 4: “bert2” is not a mail address. Row 4: the language “xx” is not one of fr, es, en.',
        '',
      ].join('\r\n'),
    )
    await expect(importUpload(context(), alice, 'anything')).rejects.toMatchObject({
      key: 'roster.plan-changed',
    })
    expect(await names()).toEqual(['anna', 'bert', 'cleo'])
  })

  test('takes its rejected rows back corrected, by their lines, and keeps the others', async () => {
    const bad = [
      'email;name;department;language;phone',
      'anna@b.org;"Anna ""A"" M.";C;fr;+33',
      '',
      'bert;"Bert\nB";C;fr;"1;2"',
      'cleo@b.org;Cleo;C;xx;',
      'dora;Dora;C;en;',
    ]
    await keepUpload(context(), alice, Buffer.from(bad.join('\n')))
    const { file } = await showUpload(context(), alice)
    expect(file.rejected.map(({ row }) => row.line)).toEqual([4, 6, 7])
    const [heading = '', ...rows] = [...rejectedRowsFile('en', file)].join('').split('\r\n')
    // the second is left as it is, the third is taken out of the file: both stay rejected
    const corrected = [heading, 'bert@b.org;Bert;C/New;fr;;4;', rows[1]].join('\r\n')
    await keepUpload(context(), alice, Buffer.from(corrected))
    const second = await showUpload(context(), alice)
    expect(second.planned).toBeNull()
    expect(second.file.rejected.map(({ row }) => [row.line, row.email])).toEqual([
      [6, 'cleo@b.org'],
      [7, 'dora'],
    ])
    await keepUpload(
      context(),
      alice,
      Buffer.from(`${heading}\ncleo@b.org;Cleo;C;es;;6;\ndora@b.org;Dora;C;en;;7;`),
    )
    const { planned } = await showUpload(context(), alice)
    await importUpload(context(), alice, planned?.mark ?? '')
    expect(await names()).toEqual(['Anna "A" M.', 'Bert', 'Cleo', 'Dora'])
  })

  test('is none where only rejected rows come back, or rows that were not rejected', async () => {
    const correction = (line: string) =>
      Buffer.from(`email,name,department,language,line,reason\na@b.org,A,C,fr,${line},\n`)
    const refused = async (line: string, key: string) =>
      expect(keepUpload(context(), alice, correction(line))).rejects.toMatchObject({ key })
    await refused('2', 'roster.correction-alone')
    await keepUpload(context(), alice, AFTER)
    await refused('2', 'roster.correction-alone')
    await keepUpload(
      context(),
      alice,
      Buffer.from('email,name,department,language\na,A,C,fr\nb@b.org,B,C,fr\n'),
    )
    for (const line of ['3', '', '9', 'two']) await refused(line, 'roster.correction-unknown')
    context().clock.advance({ hours: 2 })
    await refused('2', 'roster.correction-alone')
    expect(await names()).toEqual(['anna', 'bert', 'cleo'])
  })

  test('that cannot be read does not wait', async () => {
    await expect(keepUpload(context(), alice, Buffer.from('PK\u0003\u0004'))).rejects.toMatchObject(
      { key: 'roster.not-csv' },
    )
    expect(await waitingUntil(context(), alice)).toBeNull()
  })

  test('belongs to administrators', async () => {
    const hr = { ...alice, roles: ['hr'] as const }
    for (const work of [
      () => keepUpload(context(), hr, AFTER),
      () => showUpload(context(), hr),
      () => waitingUntil(context(), hr),
      () => chooseMoves(context(), hr, []),
      () => importUpload(context(), hr, ''),
      () => cancelUpload(context(), hr),
      () => planImport(context(), hr, AFTER),
    ])
      await expect(work()).rejects.toMatchObject({ key: 'actor.forbidden' })
    await expect(showUpload(context(), null)).rejects.toMatchObject({ key: 'actor.not-signed-in' })
  })

  describe('departments', () => {
    test('change places, move on in a chain and take their subtrees along, in the tables too', async () => {
      await importRoster(
        context(),
        alice,
        fileOf('anna C/A/x manages C/A', 'bert C/B/x', 'cleo C/D', 'dora C/A', 'emil C/B'),
      )
      const before = await departments()
      await importRoster(
        context(),
        alice,
        fileOf(
          'anna C/B/x manages C/B',
          'bert C/A/x',
          'cleo C/E/D formerly C/D',
          'dora C/B formerly C/A',
          'emil C/A formerly C/B',
        ),
      )
      const after = await departments()
      expect(after).toEqual({
        C: before.C,
        'C/B': before['C/A'],
        'C/B/x': before['C/A/x'],
        'C/A': before['C/B'],
        'C/A/x': before['C/B/x'],
        'C/E': expect.any(String),
        'C/E/D': before['C/D'],
      })
      const managed = await context().roster.selectFrom('management').selectAll().execute()
      expect(managed.map(({ department }) => department)).toEqual([before['C/A']])
    })
  })

  test('a dry run changes nothing and says the same as the plan of the page', async () => {
    const before = [await names(), await departments(), (await acts()).length]
    const dry = await planImport(context(), alice, AFTER)
    await keepUpload(context(), alice, AFTER)
    expect(dry.plan).toEqual((await showUpload(context(), alice)).planned?.plan)
    expect([await names(), await departments(), (await acts()).length]).toEqual(before)
  })
})
