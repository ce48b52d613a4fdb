import { describe, expect, test } from 'vitest'
import { complaintSentences } from '#src/cli/table/complaint.ts'
import { type ReadTable, readTable } from '#src/cli/table/read-table.ts'

const SPEC = {
  groupColumn: 'team',
  waveColumn: 'year',
  scale: { min: 1, max: 5, fav: 4, unf: 2 },
  factors: { Work: { items: ['W1', 'W2', 'W3'], reverse: ['W2'] }, Pay: { items: ['P1'] } },
  criterion: 'all',
  headcount: { Sales: 4, Legal: 2 },
}
const CSV = `team,year,W1,W2,W3,P1,all
Sales,2025,5,1,4,3,4
Legal,2026,4,N/A,,2,3
`

const read = (csv: string | Uint8Array, spec: unknown = SPEC) =>
  readTable(
    typeof csv === 'string' ? new TextEncoder().encode(csv) : csv,
    typeof spec === 'string' ? spec : JSON.stringify(spec, null, 2),
  )

function complaints(csv: string | Uint8Array, spec?: unknown): string[] {
  const result = read(csv, spec)
  if (!('complaints' in result)) throw new Error('The table was read without a complaint')
  return complaintSentences(result.complaints, { table: 'a.csv', spec: 's.json' })
}

function tableOf(csv: string, spec?: unknown): ReadTable {
  const result = read(csv, spec)
  if ('complaints' in result) throw new Error(JSON.stringify(result.complaints))
  return result
}

describe('a table', () => {
  test('is the same with commas, semicolons or tabs, any line ends, quotes and a byte order mark', () => {
    const { table } = tableOf(CSV)
    expect(table.groups).toEqual(['Sales', 'Legal'])
    expect([...table.items.get('W2')!.values]).toEqual([1, Number.NaN])
    expect([...table.items.get('W2')!.notApplicable]).toEqual([0, 1])
    for (const end of ['\n', '\r\n', '\r'])
      for (const separator of [',', ';', '\t']) {
        const quoted = CSV.replaceAll(/[^,\n]+/g, '"$&"')
        for (const text of [CSV, quoted, `\uFEFF${CSV}`, `\uFEFF${quoted}`]) {
          const other = text.replaceAll(',', separator).replaceAll('\n', end)
          expect(tableOf(other).table).toEqual(table)
        }
      }
  })

  test('keeps separators, quotes and line ends inside quotes', () => {
    const csv =
      'team;year;W1;W2;W3;P1;all\r\n"a;b ""c""\r\nd";2025;5;1;4;3;4\r\nx;2025;9;1;4;3;4\r\n'
    expect(complaints(csv)).toEqual([
      'a.csv, line 4, column 3 (W1): 9 is outside the scale from 1 to 5.',
    ])
    const { table } = tableOf(csv.replace(';9;', ';2;'))
    expect(table.groups).toEqual(['a;b "c"\nd', 'x'])
  })

  test('may write whole answers as a program does', () => {
    const { table } = tableOf(CSV.replace('5,1,4', '5.0,1.00,+4'))
    expect([table.items.get('W1')!.values[0], table.items.get('W3')!.values[0]]).toEqual([5, 4])
  })

  test('holds other columns of answers as items, and none where the spec names them', () => {
    const csv = 'team,year,note,W1,W2,W3,P1,all,extra\nS,1,hm,1,2,3,4,5,2\nS,1,,1,2,3,4,5,\n'
    const { table, remarks } = tableOf(csv, { ...SPEC, headcount: null })
    expect([...table.items.keys()]).toEqual(['W1', 'W2', 'W3', 'P1', 'all', 'extra'])
    expect(remarks.map(({ text }) => text).join()).toContain('left out: note.')
    const named = tableOf(csv, { ...SPEC, headcount: null, otherItems: [] })
    expect([...named.table.items.keys()]).not.toContain('extra')
  })

  test('names every bad cell, with line and column, and sums up a column that is all bad', () => {
    const bad = CSV.replace('Sales,2025,5,1,4', 'Sales,2025,7,x,4.5')
    expect(complaints(bad)).toEqual([
      'a.csv, line 2, column 3 (W1): 7 is outside the scale from 1 to 5.',
      'a.csv, line 2, column 4 (W2): "x" is not a number.',
      'a.csv, line 2, column 5 (W3): 4.5 is not a point of the scale from 1 to 5.',
    ])
    const many = `${CSV}${'Sales,2025,5,?,4,3,4\n'.repeat(50)}`
    const sentences = complaints(many)
    expect(sentences).toHaveLength(11)
    expect(sentences.at(-1)).toBe(
      'a.csv, line 13, column 4 (W2): And 40 more cells of this column.',
    )
  })

  test('with a column twice, rows too short or long, or a lost quotation mark is refused', () => {
    expect(complaints(CSV.replace('W3', 'W1'))).toEqual([
      expect.stringContaining(
        's.json, line 15, column 9 (factors.Work.items.2): The table has no column "W3".',
      ),
      'a.csv, line 1, column 5 (W1): The table has the column "W1" twice, first as column 3.',
    ])
    expect(complaints(`${CSV}Sales,2025,1,1\nSales,2025,1,1,1,1,1,1\n`)).toEqual([
      'a.csv, line 4, column 5: The row has 4 cells and the heading 7.',
      'a.csv, line 5, column 8: The row has 8 cells and the heading 7.',
    ])
    expect(complaints(`${CSV}"Sales,2025,1,1\n`)[0]).toMatch(
      /^a\.csv, line \d, column \d: A quotation mark opens or closes a cell in a wrong place\.$/,
    )
    const far = `${CSV}Sales,2025,1,"1,1,1,1\n${'Sales,2025,1,1,1,1,1\n'.repeat(200)}`
    expect(complaints(far)).toEqual([
      'a.csv, line 4, column 4: A quotation mark opens a cell here and nothing closes it.',
    ])
  })

  test('that is empty or not in UTF-8 is refused', () => {
    expect(complaints('')).toEqual([
      'a.csv, line 1, column 1: The table is empty: it has no row of answers.',
    ])
    expect(complaints('team,year,W1,W2,W3,P1,all\n\n,,,,,,\n')).toEqual([
      'a.csv, line 1, column 1: The table is empty: it has no row of answers.',
    ])
    const latin = Buffer.from(CSV.replace('Legal', 'Légal'), 'latin1')
    expect(complaints(latin)[0]).toMatch(/^a\.csv, line 3, column 1: The file is not in UTF-8/)
  })
})

describe('a spec', () => {
  test('with a key that nothing asks for is used, and the key is told', () => {
    const factors = { ...SPEC.factors, Work: { items: ['W1', 'W2', 'W3'], revers: ['W2'] } }
    const { remarks } = tableOf(CSV, { ...SPEC, factors, head_count: {}, headcountNote: 'by HR' })
    expect(complaintSentences(remarks, { table: 'a.csv', spec: 's.json' })).toEqual(
      expect.arrayContaining([
        expect.stringMatching(
          /^s\.json, line \d+, column \d+ \(head_count\): Nothing is called "head_count" here/,
        ),
        expect.stringMatching(/\(factors\.Work\.revers\): Nothing is called "revers" here/),
      ]),
    )
    expect(JSON.stringify(remarks)).not.toContain('headcountNote')
  })

  test('that takes a column of groups or waves for answers is told so, and its cells are not read', () => {
    expect(complaints(CSV, { ...SPEC, criterion: 'team' })).toEqual([
      's.json, line 27, column 16 (criterion): "team" is the column of the group and holds no answers.',
    ])
    expect(complaints(CSV, { ...SPEC, waveColumn: 'team', otherItems: ['team'] })).toEqual([
      expect.stringContaining('(waveColumn): The wave cannot be the column of the group.'),
      expect.stringContaining('(otherItems.0): "team" is the column of'),
    ])
    const upsideDown = { ...SPEC, scale: { min: 5, max: 1, fav: 4, unf: 2 } }
    expect(complaints(CSV, upsideDown)).toHaveLength(1)
  })

  test('that names absent columns is told each of them, and what else is wrong', () => {
    const spec = { ...SPEC, groupColumn: 'squad', criterion: 'mood', predictors: ['Work', 'Fun'] }
    expect(complaints(CSV.replace('5,1,4', '8,1,4'), spec)).toEqual([
      's.json, line 2, column 18 (groupColumn): The table has no column "squad".',
      's.json, line 27, column 16 (criterion): The table has no column "mood".',
      's.json, line 34, column 5 (predictors.1): The table has no column "Fun".',
      'a.csv, line 2, column 3 (W1): 8 is outside the scale from 1 to 5.',
    ])
  })

  test('with a criterion inside its predictors is refused', () => {
    const named = { ...SPEC, predictors: ['Work', 'all'] }
    expect(complaints(CSV, named)).toEqual([
      expect.stringMatching(
        /\(predictors\.1\): The criterion "all" is inside its predictor "all"\.$/,
      ),
    ])
    expect(complaints(CSV, { ...SPEC, criterion: 'W1' })).toEqual([
      expect.stringMatching(
        /\(criterion\): The criterion "W1" is inside its predictor "Work": "W1" is in both\.$/,
      ),
    ])
    const factor = { ...SPEC, criterion: 'Pay', predictors: ['Work', 'Pay'] }
    expect(complaints(CSV, factor)).toHaveLength(1)
    expect(tableOf(CSV, { ...SPEC, criterion: 'Pay', predictors: null }).table.size).toBe(2)
  })

  test('is told every rule that it breaks', () => {
    const spec = {
      ...SPEC,
      scale: { min: 5, max: 1, fav: 4, unf: 2 },
      factors: {
        Work: { items: ['W1', 'W1', 'team'], reverse: ['P1'] },
        Pay: { items: ['P1', 'W1'], reverse: ['W1'], scale: { min: 1, max: 5, fav: 2, unf: 4 } },
      },
      waves: ['2025', '2025'],
      criterion: null,
    }
    const said = complaints(CSV, spec).join('\n')
    for (const text of [
      '(scale): The scale from 5 to 1 has no two points.',
      '(factors.Pay.scale): unf 4 and fav 2 do not part the scale from 1 to 5.',
      '(factors.Work.items.1): "W1" stands twice in the factor.',
      '(factors.Work.items.2): "team" is the column of the group and cannot be an item.',
      '(factors.Work.reverse.0): "P1" is not an item of the factor.',
      '(factors.Pay.items.1): "W1" has another scale here than in the factor "Work".',
      '(waves.1): Both waves are the same.',
    ])
      expect(said).toContain(text)
  })

  test('of a wrong shape is told where, and broken JSON too', () => {
    expect(complaints(CSV, { ...SPEC, scale: { min: 1 }, headcount: { Sales: -1 } })).toEqual([
      expect.stringMatching(/^s\.json, line 4, column 12 \(scale\.max\): Invalid input/),
      expect.stringMatching(/^s\.json, line 4, column 12 \(scale\.fav\): Invalid input/),
      expect.stringMatching(/^s\.json, line 4, column 12 \(scale\.unf\): Invalid input/),
      expect.stringMatching(/^s\.json, line 26, column 14 \(headcount\.Sales\): Too small/),
    ])
    for (const [text, place] of [
      ['{\n "scale": ]\n}', 'line 2, column 11'],
      ['{"a": [1, 2,]}', 'line 1, column 13'],
      ['{"a": 1 "b": 2}', 'line 1, column 9'],
      ['{"a": 1,\n b: 2}', 'line 2, column 2'],
      ['{"a": "open}', 'line 1, column 7'],
      ['{"a": {"b": [1', 'line 1, column 15'],
      ['{"a": 01}', 'line 1, column 7'],
      ['{} {}', 'line 1, column 4'],
      ['', 'line 1, column 1'],
    ])
      expect(complaints(CSV, text), text).toEqual([`s.json, ${place}: This is not JSON.`])
    expect(complaints(CSV, '{}')[0]).toMatch(/^s\.json, line 1, column 1 \(groupColumn\)/)
  })

  test('may stand in a reference file, where it is found', () => {
    const file = { meta: { spec: { ...SPEC, groupColumn: 'squad' } } }
    expect(complaints(CSV, file)).toEqual([
      's.json, line 4, column 22 (meta.spec.groupColumn): The table has no column "squad".'.replace(
        'meta.spec.',
        '',
      ),
    ])
  })

  test('naming a wave without rows is refused', () => {
    expect(complaints(CSV, { ...SPEC, waves: [2024, 2025] })).toEqual([
      expect.stringMatching(/\(waves\.0\): No row has the wave "2024"\.$/),
    ])
    expect(tableOf(CSV, { ...SPEC, waves: [2025, 2026] }).spec.waves).toEqual(['2025', '2026'])
  })

  test('with a headcount that does not fit is told, and stops nothing', () => {
    const spec = { ...SPEC, headcount: { Sales: 0, Fun: 3 } }
    const { remarks } = tableOf(CSV, spec)
    expect(complaintSentences(remarks, { table: 'a.csv', spec: 's.json' })).toEqual([
      's.json, line 28, column 16 (headcount.Legal): The headcount does not name the group "Legal".',
      's.json, line 29, column 14 (headcount.Sales): The headcount 0 of "Sales" is below its 1 rows of answers.',
      's.json, line 30, column 12 (headcount.Fun): No row is about the group "Fun".',
    ])
  })
})
