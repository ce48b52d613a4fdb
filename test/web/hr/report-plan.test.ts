import { readXlsx } from 'hucre/xlsx'
import { beforeAll, describe, expect, test } from 'vitest'
import { moveAction } from '#src/services/actions/move-action.ts'
import { readReport } from '#src/services/reports/read-report.ts'
import { reportPaper } from '#src/web/hr/paper/report.paper.ts'
import { aProposal, aReportedCompany, type Reported } from '#test/services/actions/plan-site.ts'
import { everybody } from '#test/setup/campaigns.ts'
import { onEachDatabase } from '#test/setup/each-database.ts'
import { people } from '#test/setup/people.ts'
import { readPdf } from '#test/setup/read-pdf.ts'
import { signedIn, type Visitor } from '#test/setup/visitor.ts'

const SALES = 'Company/Sales'

onEachDatabase('the plan in a report', (context) => {
  let spring: Reported
  let autumn: Reported
  let hilda: Visitor
  let first: string

  const pathOf = ({ campaign, unitOf }: Reported) =>
    `/campaigns/${campaign.id}/results/${unitOf(SALES)}`

  beforeAll(async () => {
    await people(context())
    spring = await aReportedCompany(context(), 'Spring')
    const act = async (factor: string, title: string, states: ('active' | 'done')[]) => {
      const added = await aProposal(context(), spring, {
        factor,
        title: { en: title },
        target: 90.5,
      })
      let { revision } = added
      for (const state of states)
        ({ revision } = await moveAction(context(), everybody, added.id, {
          state,
          note: '',
          revision,
        }))
      return added.id
    }
    first = await act('F1', 'Talks with customers', ['active', 'done'])
    await act('F2', 'A round of two teams', ['active', 'done'])
    await act('F3', 'A quiet room', ['active'])
    context().clock.advance({ days: 200 })
    autumn = await aReportedCompany(context(), 'Autumn')
    hilda = await signedIn(context(), 'hilda')
  })

  test('is its ninth section on the page, with the way to each action', async () => {
    const { text } = await hilda.get(`${pathOf(spring)}?language=en`)
    const section = /<section class="card stack plan"[\s\S]*?<\/section>/.exec(text)?.[0] ?? ''
    expect(text.indexOf(section)).toBeGreaterThan(text.indexOf('id="comments"'))
    expect(text.indexOf(section)).toBeLessThan(text.indexOf('id="method"'))
    expect(section).toContain(`<a href="/actions/${first}">Talks with customers</a>`)
    expect(section.match(/<td>(Done|Under way)<\/td>/g)).toHaveLength(3)
    expect(section).toContain('>90.5<')
    const empty = await hilda.get(`${pathOf(autumn)}?language=fr`)
    expect(empty.text).toContain('Aucune action pour l’instant.')
  })

  test.each([
    ['en', 'After “Spring” it was announced:', '“A quiet room” (under way)', 'Done: 2 of 3.'],
    ['fr', 'il avait été annoncé', '(en cours)', 'Réalisé\u00a0: 2 sur 3.'],
    ['es', 'Después de «Spring» se anunció:', '(en curso)', 'Realizado: 2 de 3.'],
  ] as const)('is remembered by the next one: %s', async (language, ...said) => {
    const { text } = await hilda.get(`${pathOf(autumn)}?language=${language}`)
    for (const words of said) expect(text).toContain(words)
    const none = await hilda.get(`${pathOf(spring)}?language=${language}`)
    expect(none.text).not.toContain(said[2])
  })

  test('is a sheet of the workbook, unrounded', async () => {
    const answer = await hilda
      .get(`${pathOf(spring)}/report.xlsx?language=en`)
      .buffer(true)
      .parse((response, done) => {
        const chunks: Buffer[] = []
        response.on('data', (chunk: Buffer) => chunks.push(chunk))
        response.on('end', () => done(null, Buffer.concat(chunks)))
      })
    const { sheets } = await readXlsx(new Uint8Array(answer.body as Buffer))
    const rows = sheets.find(({ name }) => name === 'Internal-marketing plan')?.rows ?? []
    const { report } = await readReport(
      context(),
      everybody,
      spring.campaign.id,
      spring.unitOf(SALES),
    )
    const scores = report.plan.map(({ baseline }) => baseline?.score)
    for (const score of scores) expect(rows.flat()).toContain(score)
    expect(rows.flat().filter((cell) => cell === 90.5)).toHaveLength(3)
  })

  describe('on paper', { timeout: 60_000 }, () => {
    test('fits on the two pages of a manager', async () => {
      const { campaign, unitOf } = spring
      const reading = await readReport(context(), everybody, campaign.id, unitOf(SALES))
      const paper = reportPaper('en', reading, false)
      const pdf = await readPdf(Buffer.from(await context().pool.typeset(paper)))
      expect(pdf.pages).toHaveLength(2)
      expect(pdf.text).toContain('Internal-marketing plan')
      expect(pdf.text).toContain('Talks with customers')
      const next = await readReport(context(), everybody, autumn.campaign.id, unitOf(SALES))
      const later = await readPdf(
        Buffer.from(await context().pool.typeset(reportPaper('en', next, false))),
      )
      expect(later.pages).toHaveLength(2)
      expect(later.text).toContain('Done: 2 of 3.')
      expect(later.text).not.toContain('Internal-marketing plan')
    })
  })
})
