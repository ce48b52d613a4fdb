import { beforeAll, describe, expect, test } from 'vitest'
import { type Compared, K, reorganised, toldByDetailApart } from '#test/attack/reorganisation.ts'

const COMPANIES = 20
const MINUTES = 60_000

describe.each([1, 0.97, 0.9])(`${COMPANIES} companies that reorganise, response %d`, (response) => {
  const companies: Compared[] = []

  beforeAll(async () => {
    for (let seed = 1; seed <= COMPANIES; seed++) companies.push(await reorganised(seed, response))
    console.log(tableText(response, companies))
  }, 2 * MINUTES)

  test('give nobody away by two campaigns', () => {
    expect(companies.map((one) => one.with.fewest).filter((fewest) => fewest < K)).toEqual([])
  })

  test('would do so if their blocks were not joined', () => {
    expect(companies.filter(({ without }) => without.fewest < K).length).toBeGreaterThan(
      COMPANIES / 2,
    )
  })

  test('keep more than half of their blocks', () => {
    expect(sum(companies, 'with', 'blocks') / sum(companies, 'without', 'blocks')).toBeGreaterThan(
      0.5,
    )
  })
})

test(
  'would be told of by sums of detail, if detail blocks were not made of the joined blocks',
  async () => {
    const [first, second] = [await toldByDetailApart(1, 1), await toldByDetailApart(2, 1)]
    expect(Math.max(first, second)).toBeLessThan(K)
  },
  MINUTES,
)

type Figure = 'blocks' | 'exact' | 'departments'

const sum = (companies: readonly Compared[], rule: keyof Compared, figure: Figure) =>
  companies.reduce((total, one) => total + one[rule][figure], 0)

function tableText(response: number, companies: readonly Compared[]): string {
  const line = (name: string, cells: readonly string[]) =>
    name.padEnd(40) + cells.map((cell) => cell.padStart(12)).join('')
  const percent = (part: number, whole: number) => `${((100 * part) / whole).toFixed(0)} %`
  const row = (name: string, cell: (rule: keyof Compared) => string) =>
    line(name, [cell('without'), cell('with')])
  return [
    line(`two campaigns, ${100 * response} % answer`, ['without R7', 'with R7']),
    row('organisations that tell of fewer than k', (rule) =>
      percent(companies.filter((one) => one[rule].fewest < K).length, companies.length),
    ),
    row('blocks', (rule) => String(sum(companies, rule, 'blocks'))),
    row('exact departments', (rule) =>
      percent(sum(companies, rule, 'exact'), sum(companies, rule, 'departments')),
    ),
  ].join('\n')
}
