import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'

const vectors = join(import.meta.dirname, '../../vectors/analysis')
const shared = join(import.meta.dirname, '../../../../shared')

/** A survey with the reference values of it, as the files stand. */
export type ReferenceSurvey = Readonly<{ name: string; csv: Uint8Array; json: string }>

const KEPT = ['bfi', 'cohesion', 'insteval', 'lq2002']
const BESIDE = ['edge-shared', 'pierce', 'tafe']

/** Those whose licence lets them stand in the repository. */
export const keptSurveys = (): ReferenceSurvey[] =>
  KEPT.map((name) => ({ name, csv: csvOf(name), json: String(unpacked(`${name}.json.gz`)) }))

/** Those that lie beside the checkout, if they do; and the names of those that do not. */
export function surveysBeside(): { found: ReferenceSurvey[]; missing: string[] } {
  const file = (name: string) => join(shared, 'data', `${name}.csv`)
  const found = BESIDE.filter((name) => existsSync(file(name))).map((name) => ({
    name,
    csv: readFileSync(file(name)),
    json: readFileSync(join(shared, 'reference', `${name}.json`), 'utf8'),
  }))
  return { found, missing: BESIDE.filter((name) => !existsSync(file(name))) }
}

const unpacked = (file: string) => gunzipSync(readFileSync(join(vectors, file)))

function csvOf(name: string): Uint8Array {
  if (name !== 'insteval') return unpacked(`${name}.csv.gz`)
  const [, ...counts] = readFileSync(join(vectors, 'insteval-counts.csv'), 'utf8')
    .trim()
    .split('\n')
  const rows = counts.flatMap((line) => {
    const [dept, y, count] = line.split(',')
    return Array.from({ length: Number(count) }, () => `${dept},${y}`)
  })
  return new TextEncoder().encode(['dept,y', ...rows].join('\n'))
}
