import { beforeAll, describe, expect, test } from 'vitest'
import type { Trends } from '#src/core/report/trends/trends.ts'
import { COMPARED, DETAILED, NO_COMPARISON, type Outcome, PRODUCT } from '#test/attack/attack.ts'
import { attackAll } from '#test/attack/crew.ts'
import { LEAKY_COPIES } from '#test/attack/detail/copies.ts'
import { OPEN_COUNTS } from '#test/attack/judge/participation.ts'
import { exchangedInBlocks, withoutLots } from '#test/attack/judge/swap.ts'
import { type Collected, differences } from '#test/attack/look/collect.ts'
import { REGISTRY } from '#test/attack/look/registry.ts'
import { type Watched, watched } from '#test/attack/look/watch.ts'
import { departmentsOf, POLICIES } from '#test/attack/policies/policies.ts'
import { install } from '#test/attack/simulate/installation.ts'
import { randomOrganisation, type Wave } from '#test/attack/simulate/organisation.ts'
import { leakTable, tableText } from '#test/attack/table.ts'
import { readyKeys } from '#test/setup/ready-keys.ts'

const ORGANISATIONS = 40
const MINUTES = 60_000
/** Asked twice, and some come late. */
const WATCHED = 45
/** A team moves there, and two people leave. */
const MOVED = 15
const SINCE_ANSWERS = ['midnight', 'grace', 'closing', 'closed', 'told'] as const

test('every route has an entry in the registry, and every entry a route', async () => {
  const installation = await install(readyKeys())
  await installation.close()
  expect(Object.keys(REGISTRY).toSorted()).toEqual([...installation.routes].toSorted())
})

describe('a company in which every role asks every route all the time', () => {
  const { waves, k } = randomOrganisation(WATCHED)
  const [first, next] = waves as [Wave, Wave]
  // so that nothing of detail is drawn by lot, and all of it must be the same
  const wave = withoutLots(first, k)
  const managed = departmentsOf(wave).slice(0, 2)
  let truth: Watched
  let otherAnswers: Watched

  beforeAll(async () => {
    truth = await watched(readyKeys(), { wave, k, managed, next, isFollowed: true })
    const other = { wave: allAnswersDrawnAnew(wave), k, managed, at: SINCE_ANSWERS }
    otherAnswers = await watched(readyKeys(), other)
  }, 10 * MINUTES)

  test('is not told that a ballot arrived, whoever looks after each one', () => {
    const days = truth.looks.filter(({ moment }) => moment === 'morning' || moment === 'arrived')
    let morning: Collected = new Map()
    for (const { moment, collected } of days) {
      if (moment === 'morning') morning = collected
      else expect(differences(morning, collected, (key) => !collected.has(key))).toEqual([])
    }
    for (const name of ['hr', 'nobody'])
      expect(days.filter(({ collected }) => asked(collected, name)).length).toBeGreaterThan(15)
    const answered = wave.filter(({ answers, isLate }) => answers && !isLate).length
    expect(at(truth, 'arrived').length).toBeGreaterThanOrEqual(answered)
  })

  test.each(['midnight', 'grace', 'closing'] as const)(
    'is told the same, whatever was answered: %s',
    (moment) => {
      for (const [look, collected] of at(truth, moment).entries()) {
        const other = at(otherAnswers, moment)[look] as Collected
        // the true company was looked at after each ballot, with tokens that say when they were last used
        expect(differences(collected, other, (key) => key.endsWith(' /tokens'))).toEqual([])
      }
    },
  )

  test.each(['closed', 'told'] as const)(
    'is told what was answered by routes of figures alone: %s',
    (moment) => {
      const told = differences(at(truth, moment)[0], at(otherAnswers, moment)[0])
      expect(told.length).toBeGreaterThan(0)
      expect([...new Set(told.map(routeOf))].map((route) => REGISTRY[route]?.reveals)).toEqual(
        [...new Set(told.map(routeOf))].map(() => 'figures'),
      )
    },
  )

  test('reads the results of a group by its link, whoever it is, once they are released and not before', () => {
    const pagesIn = (collected: Collected) =>
      [...collected].filter(([key]) => key.includes(` GET ${RESULTS} `))
    for (const { moment, collected } of truth.looks) {
      const pages = pagesIn(collected)
      if (moment === 'morning' || moment === 'arrived') continue
      const isTold = moment === 'told' || moment === 'after the next campaign'
      const shown = pages.filter(([, { status }]) => status === 200)
      expect(shown.length > 0, moment).toBe(isTold)
      // a link that nobody was given shows nothing, ever
      for (const [key, { status }] of pages)
        if (!key.includes('LINK-')) expect([moment, status]).toEqual([moment, 404])
    }
    const [told] = at(truth, 'told')
    const links = new Set(pagesIn(told).map(([key]) => key.slice(key.lastIndexOf('/') + 1)))
    expect(links.size).toBeGreaterThan(2)
    for (const link of links) {
      const texts = pagesIn(told)
        .filter(([key]) => key.endsWith(`/${link}`))
        .map(([, { text }]) => text)
      expect(texts).toHaveLength(truth.visitors.length)
      // what it says is no matter of who asks
      expect(new Set(texts).size, link).toBe(1)
    }
    const comments = wave.flatMap(({ comment }) => comment ?? [])
    expect(comments.length).toBeGreaterThan(0)
    for (const [, { text }] of pagesIn(told))
      for (const comment of comments) expect(text).not.toContain(comment)
  })

  test('is told of a closed campaign what it was told before the next one', () => {
    const [closed] = at(truth, 'told')
    const [afterNext] = at(truth, 'after the next campaign')
    // the pack says on which day it was printed; a trend goes on with the next campaign; mails of who left do not wait
    const isLeftOut = (key: string) =>
      !key.includes('CAMPAIGN') || /council-pack$|\/trends$|results\/employees$/.test(key)
    // HR hears meanwhile that people are asked again
    const [before, after] = [closed, afterNext].map(unannounced) as [Collected, Collected]
    expect(differences(before, after, isLeftOut)).toEqual([])
    const pointsOf = (looked: Collected) =>
      [...looked]
        .filter(([key, { status }]) => /\/api\/.*\/trends$/.test(key) && status === 200)
        .map(([key, { text }]) => [key, (JSON.parse(text) as Trends).points[0]] as const)
    expect(pointsOf(closed).length).toBeGreaterThan(0)
    expect(pointsOf(afterNext)).toEqual(pointsOf(closed))
  })

  test('is told what actions did as HR alone, and of the next campaign at its close', () => {
    const told = (collected: Collected) =>
      [...collected].filter(
        ([key, { status }]) => REGISTRY[routeOf(key)]?.reveals === 'effects' && status === 200,
      )
    const [before] = at(truth, 'closed')
    const [after] = at(truth, 'after the next campaign')
    for (const looked of [before, after])
      expect(new Set(told(looked).map(([key]) => key.split(' ')[0]))).toEqual(new Set(['hr']))
    const pages = (looked: Collected) => told(looked).filter(([key]) => key.endsWith('/effects'))
    for (const [, { text }] of pages(before)) expect(JSON.parse(text).items).toEqual([])
    for (const [, { text }] of pages(after)) expect(JSON.parse(text).items).not.toEqual([])
    expect(pages(after)).toHaveLength(1)
  })

  test('gets no figures before the campaign is closed', () => {
    for (const { moment, collected } of truth.looks) {
      if (moment === 'closed') break
      expect(shownFigures(collected).map(({ key }) => key)).toEqual([])
    }
  })

  test('gets figures as HR, and as a manager of the own departments alone', () => {
    const shown = shownFigures(at(truth, 'closed')[0])
    expect(new Set(shown.map(({ visitor }) => visitor))).toEqual(
      new Set(['hr', ...managed.map((path) => `manager of ${path}`)]),
    )
    const paths = departmentsOf(wave)
    for (const { visitor, key } of shown) {
      const unit =
        /\/(?:(?:report|results)\/|actions\/ACTION)(\d+)(?:\/(?:trends|sentences|meeting(?:\?slide=\d+)?|plan|plan\/new|edit|report\.\w+)|#\w+)?$/.exec(
          key,
        )?.[1]
      const own = visitor.replace('manager of ', '')
      // sums of all detail blocks are the whole company's
      if (/\/(detail|item-sums)$/.test(key)) expect(visitor).toBe('hr')
      if (visitor === 'hr' || unit === undefined) continue
      expect(`${paths[Number(unit)]}/`.startsWith(`${own}/`), key).toBe(true)
    }
    for (const sums of ['detail', 'item-sums'])
      expect(shown.filter(({ key }) => key.endsWith(`/${sums}`))).toHaveLength(1)
  })

  test('gets files with the figures of the own departments alone', () => {
    const [closed] = at(truth, 'closed')
    const filesOf = (name: string) =>
      [...closed].filter(([key]) => key.startsWith(`${name} `) && isFileOfFigures(key))
    const paths = departmentsOf(wave)
    for (const { name } of truth.visitors) {
      const own = name.replace('manager of ', '')
      const given = filesOf(name).filter(([, { status }]) => status === 200)
      expect(given.length > 0).toBe(name === 'hr' || own !== name)
      const isOwn = (path: string) => name === 'hr' || `${path}/`.startsWith(`${own}/`)
      const lists = given.filter(([key]) => /(departments\.|report#)(csv|xlsx)$/.test(key))
      for (const [key, { text }] of lists)
        for (const path of paths)
          expect([key, path, RegExp(`[",]${path}[",]`).test(text)]).toEqual([
            key,
            path,
            isOwn(path),
          ])
    }
  })

  test('gets participation in bands, from the third midnight, as a manager of the own groups alone', () => {
    const bandsIn = (collected: Collected) =>
      truth.visitors.map(({ name, role }) => ({ name, role, groups: groupsIn(collected, name) }))
    const [firstNight, ...later] = at(truth, 'midnight')
    for (const { groups } of bandsIn(firstNight)) expect(groups).toEqual([])
    const shown = bandsIn(later.at(-1) ?? firstNight)
    const all = shown.find(({ role }) => role === 'hr')?.groups ?? []
    expect(all.length).toBeGreaterThan(0)
    const managers = shown.filter(({ name }) => name.startsWith('manager of Company/'))
    expect(managers.length).toBeGreaterThan(0)
    for (const { groups } of managers) expect(groups.length).toBeLessThan(all.length)
  })

  test(
    'is told the same when two people of each block exchange their sheets and all come in another order',
    async () => {
      const swapped = exchangedInBlocks(wave, truth.reports)
      const again = await watched(readyKeys(), { wave: swapped, k, managed, at: ['told'] })
      expect(swapped.toReversed()).not.toEqual(wave)
      // who looked at other times signed in and used a token at other times
      const isLeftOut = (key: string) => isBallotList(key) || /\/tokens$|\/audit-log\S*$/.test(key)
      expect(differences(at(truth, 'told')[0], at(again, 'told')[0], isLeftOut)).toEqual([])
    },
    10 * MINUTES,
  )
})

describe(`${ORGANISATIONS} random organisations`, () => {
  let outcomes: Outcome[]

  beforeAll(async () => {
    const seeds = Array.from({ length: ORGANISATIONS }, (_, seed) => seed + 1)
    outcomes = await attackAll(seeds, readyKeys(), (done) => {
      if (done % 10 === 0) console.log(`${done} of ${ORGANISATIONS} organisations attacked`)
    })
    console.log(tableText(outcomes))
  }, 10 * MINUTES)

  test('give nobody away', () => {
    const given = outcomes.map(({ seed, tried }) => ({ seed, found: tried[PRODUCT]?.findings }))
    expect(given.filter(({ found }) => found?.length !== 0)).toEqual([])
  })

  test.each([
    ...Object.keys(POLICIES),
    ...Object.keys(LEAKY_COPIES),
    ...Object.keys(OPEN_COUNTS),
    NO_COMPARISON,
  ])('would give somebody away with: %s', (policy) => {
    const row = leakTable(outcomes).find((one) => one.policy === policy)
    expect(row?.leaking).toBeGreaterThan(0)
  })

  test('have another world for each answer, where there is detail', () => {
    const row = leakTable(outcomes).find(({ policy }) => policy === DETAILED)
    expect(row?.organisations).toBeGreaterThanOrEqual(ORGANISATIONS / 5)
    const answers = outcomes.reduce((sum, { witnessed }) => sum + witnessed, 0)
    expect(answers).toBeGreaterThan(5000)
  })

  test('were asked twice often enough for a comparison', () => {
    const row = leakTable(outcomes).find(({ policy }) => policy === COMPARED)
    expect(row?.organisations).toBeGreaterThanOrEqual(ORGANISATIONS / 5)
  })

  test('give nobody away who left when a team moved, as where each common union was looked at alone', () => {
    const moved = outcomes.find(({ seed }) => seed === MOVED)
    expect(moved?.tried[COMPARED]?.findings).toEqual([])
    expect(moved?.tried[NO_COMPARISON]?.findings).toHaveLength(1)
  })
})

function at(
  { looks }: Watched,
  moment: Watched['looks'][number]['moment'],
): [Collected, ...Collected[]] {
  const found = looks.filter((look) => look.moment === moment).map(({ collected }) => collected)
  const [first, ...more] = found
  if (!first) throw new Error(`Nobody looked: ${moment}`)
  return [first, ...more]
}

/** Answers of figure routes that were not refused. A key is `visitor route address`. */
function shownFigures(collected: Collected) {
  return [...collected].flatMap(([key, { status }]) =>
    REGISTRY[routeOf(key)]?.reveals === 'figures' && status < 300
      ? [{ key, visitor: key.slice(0, key.indexOf(' GET ')) }]
      : [],
  )
}

function groupsIn(collected: Collected, name: string): unknown[] {
  const url = '/api/v1/campaigns/:id/participation'
  const key = `${name} GET ${url} ${url.replace(':id', 'CAMPAIGN')}`
  const { status, text } = collected.get(key) ?? { status: 0, text: '' }
  return status === 200 ? (JSON.parse(text) as { items: unknown[] }).items : []
}

const asked = (collected: Collected, name: string) =>
  [...collected.keys()].some((key) => key.startsWith(`${name} `))
const routeOf = (key: string) => key.slice(key.indexOf(' GET ') + 1, key.lastIndexOf(' '))
// the totals sign the list, and the auditor's holds its passes
const isFileOfFigures = (key: string) =>
  /[.#](csv|xlsx|pdf)$/.test(key) && REGISTRY[routeOf(key)]?.reveals === 'figures'

/** What was collected, without what HR was told on every page. */
const unannounced = (collected: Collected | undefined): Collected =>
  new Map(
    [...(collected ?? [])].map(([key, { status, text }]) => [
      key,
      { status, text: text.replaceAll(ANNOUNCEMENT, '') },
    ]),
  )

const ANNOUNCEMENT =
  /<div class="notice warning screen" role="status">\n<p>[^<]*<\/p>\n<form method="post" action="\/announcements\/.*?<\/div>\n?/gs

const RESULTS = '/s/:campaign/results/:link'

const isBallotList = (key: string) => /(ballots\.txt|close\.json|audit-list(\.jsonl)?)$/.test(key)

const allAnswersDrawnAnew = (wave: Wave): Wave =>
  wave.map((person, nth) => ({
    ...person,
    sheet: person.sheet.map((_, item) => (nth + item * 3) % 6),
    comment: person.comment && `Not ${person.comment}`,
  }))
