import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { AttackResult } from '#src/core/papers/attack-result.ts'
import type { Outcome } from '#test/attack/attack.ts'

const ROOT = join(import.meta.dirname, '../..')
const RECORD = join(ROOT, 'src/core/papers/attack-result.json')

/** Keeps the table of a run where the works-council pack reads it: it is never typed by hand. */
export function recordResult(outcomes: readonly Outcome[], rows: AttackResult['rows']) {
  const total = (value: (outcome: Outcome) => number) =>
    outcomes.reduce((sum, outcome) => sum + value(outcome), 0)
  const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
    version: string
  }
  const result: AttackResult = {
    version,
    date: new Date().toISOString().slice(0, 10),
    organisations: outcomes.length,
    firstSeed: outcomes.at(0)?.seed ?? 0,
    lastSeed: outcomes.at(-1)?.seed ?? 0,
    campaigns: total(({ campaigns }) => campaigns),
    invited: total(({ invited }) => invited),
    answered: total(({ answered }) => answered),
    rows,
  }
  writeFileSync(RECORD, `${JSON.stringify(result, null, 2)}\n`)
}
