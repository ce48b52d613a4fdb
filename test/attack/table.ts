import { CROSSING, NO_COMPARISON, type Outcome, PRODUCT } from '#test/attack/attack.ts'
import { POLICIES } from '#test/attack/policies.ts'

export type Row = Readonly<{ policy: string; organisations: number; leaking: number }>

/** In how many of the organisations that a policy applies to it leaks. */
export function leakTable(outcomes: readonly Outcome[]): Row[] {
  return [PRODUCT, CROSSING, NO_COMPARISON, ...Object.keys(POLICIES)].map((policy) => {
    const found = outcomes.flatMap(({ leaks }) => (leaks[policy] ? [leaks[policy]] : []))
    const leaking = found.filter((one) => one.length > 0).length
    return { policy, organisations: found.length, leaking }
  })
}

/** The table in words, with what the organisations were like. */
export function tableText(outcomes: readonly Outcome[]): string {
  const total = (value: (outcome: Outcome) => number) =>
    outcomes.reduce((sum, outcome) => sum + value(outcome), 0)
  const share = (part: number, whole: number) =>
    whole === 0 ? '-' : `${((100 * part) / whole).toFixed(1)} %`
  const rows = leakTable(outcomes).map(
    ({ policy, organisations, leaking }) =>
      `${policy.padEnd(46)}${String(organisations).padStart(6)}${share(leaking, organisations).padStart(10)}`,
  )
  return [
    `${outcomes.length} organisations, ${total(({ campaigns }) => campaigns)} campaigns, ` +
      `${total(({ answered }) => answered)} of ${total(({ invited }) => invited)} answered; ` +
      `${share(
        total(({ exactDepartments }) => exactDepartments),
        total(({ departments }) => departments),
      )} of departments with an exact report`,
    `${'policy'.padEnd(46)}${'tried'.padStart(6)}${'leaking'.padStart(10)}`,
    ...rows,
  ].join('\n')
}
