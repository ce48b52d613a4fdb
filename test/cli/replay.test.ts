import { existsSync, readFileSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { answerAll } from '#src/cli/replay/answer.ts'
import { apiClient } from '#src/cli/replay/api-client.ts'
import { closeAndReport, openCampaign } from '#src/cli/replay/campaign.ts'
import { summaryTable } from '#src/cli/replay/summary.ts'
import { type ReplayTable, replayTable } from '#src/cli/replay/table.ts'
import { readTable } from '#src/cli/table/read-table.ts'
import type { DepartmentReport } from '#src/core/report/report.ts'
import { createToken } from '#src/services/accounts/tokens.ts'
import { buildApp } from '#src/web/app.ts'
import { type Loop, startLoop } from '#src/worker/loop.ts'
import { onEachDatabase } from '#test/setup/each-database.ts'

const shared = join(import.meta.dirname, '../../../shared')
const ROWS = 120
const isThere = existsSync(join(shared, 'data/tafe.csv'))

test.skipIf(isThere)('the replay needs ../shared beside the checkout, which is not there', () => {})

describe.runIf(isThere)('a replay of 120 people of 12 institutes', () => {
  onEachDatabase(
    (context) => {
      let table: ReplayTable
      let reports: readonly DepartmentReport[]
      let loop: Loop
      let campaign = ''
      let answered = 0

      beforeAll(async () => {
        table = firstRows()
        const installation = { ...context(), wake: () => loop?.wake() }
        loop = startLoop(
          () => installation,
          (error) => console.error(error),
        )
        const app = await buildApp(installation)
        await app.listen({ port: 0, host: '127.0.0.1' })
        const { port } = app.server.address() as AddressInfo
        const wishes = {
          name: 'replay',
          roles: ['administrator', 'hr'],
          departmentPath: null,
        } as const
        const api = apiClient(
          `http://127.0.0.1:${port}`,
          await createToken(context(), null, wishes),
        )

        const opened = await openCampaign(api, table)
        campaign = opened.campaign
        answered = (await answerAll(api, table, opened.links)).answered
        reports = await closeAndReport(api, campaign)
        await app.close()
      })
      afterAll(() => loop.stop())

      test('lets every row answer, and counts every answer in one block', async () => {
        expect(answered).toBe(ROWS)
        const blocks = await context()
          .published.selectFrom('block')
          .select(['counted', 'invited'])
          .where('campaign', '=', campaign)
          .where('partition', '=', 'block')
          .execute()
        expect(blocks.reduce((sum, { counted }) => sum + counted, 0)).toBe(ROWS)
        expect(blocks.every(({ counted }) => counted >= 5)).toBe(true)
        const invited = [...table.departments.values()].reduce((sum, one) => sum + one.invited, 0)
        expect(blocks.reduce((sum, one) => sum + one.invited, 0)).toBe(invited)
        expect(reports).toHaveLength(table.departments.size)
      })

      test('publishes the counts of the table wherever no code touches them', () => {
        let compared = 0
        for (const { cover, items, outcomes, counted, department } of reports) {
          expect(cover.departments).toEqual(expect.arrayContaining([...cover.foreign]))
          const sheets = cover.departments.flatMap(
            (path) => table.departments.get(path)?.sheets ?? [],
          )
          expect(counted, department.path).toBe(sheets.length)
          for (const { id, classes, n, codedShare } of [...items, ...outcomes]) {
            if (codedShare > 0) continue
            const values = sheets
              .map((sheet) => sheet[id])
              .filter((value) => typeof value === 'number')
            const counts = {
              unfavourable: values.filter((value) => value <= 2).length,
              neutral: values.filter((value) => value === 3).length,
              favourable: values.filter((value) => value >= 4).length,
              none: sheets.length - values.length,
            }
            expect(classes, `${department.path}, ${id}`).toEqual(counts)
            expect(n).toBe(values.length)
            compared++
          }
        }
        expect(compared).toBeGreaterThan(100)
        expect(reports.flatMap(({ items }) => items).some(({ codedShare }) => codedShare > 0)).toBe(
          true,
        )
      })

      test('counts an institute with few answers together with a neighbour', () => {
        const few = [...table.departments].filter(([, { sheets }]) => sheets.length < 5)
        expect(few.length).toBeGreaterThan(2)
        for (const [path] of few) {
          const report = reports.find(({ department }) => department.path === path)
          expect(report?.exact, path).toBe(false)
          expect(report?.cover.foreign.length, path).toBeGreaterThan(0)
          expect(report?.counted, path).toBeGreaterThanOrEqual(5)
        }
      })

      test('prints a line for every institute, with who is counted with it', () => {
        const lines = summaryTable(reports).split('\n')
        expect(lines).toHaveLength(1 + table.departments.size)
        expect(lines.some((line) => line.includes('(with '))).toBe(true)
      })
    },
    { now: new Date().toISOString() },
  )
})

function firstRows(): ReplayTable {
  const csv = readFileSync(join(shared, 'data/tafe.csv'), 'utf8').split('\n')
  const first = new TextEncoder().encode(csv.slice(0, 1 + ROWS).join('\n'))
  const read = readTable(first, readFileSync(join(shared, 'reference/tafe.json'), 'utf8'))
  if ('complaints' in read) throw new Error(JSON.stringify(read.complaints))
  return replayTable(read)
}
