import type { Column, WholeTable } from '#src/core/tables/table.ts'

/** Names of departments that a spreadsheet could take for something else. */
export const HOSTILE = [
  "=cmd|' /C calc'!A0",
  '+1',
  '-2+3',
  '@x',
  '\t=1',
  '\r=1',
  'a;b,c"d"',
  'two\nlines',
  'one\rreturn',
  '<b>&amp;</b>',
  '_x0041_',
  '007',
  '1e5',
  'TRUE',
  '２',
]

export const aColumn = (key: string, kind: Column['kind'], label = key): Column => ({
  key,
  label,
  kind,
  unit: kind === 'points' ? 'points' : null,
  note: null,
})

export const aTable = (): WholeTable => ({
  key: 'teams',
  title: 'Équipes',
  columns: [aColumn('name', 'text', 'Équipe'), aColumn('score', 'points', 'Score')],
  rows: [
    { id: 'north', values: ['North', -1.25] },
    { id: 'south', values: ['South', null] },
  ],
})
