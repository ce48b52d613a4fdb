import type { KeptKey } from '#src/core/anonymity/server/keys.ts'
import type { Finding } from '#test/attack/judge/finding.ts'
import { blocksOfFirst } from '#test/attack/judge/groups.ts'
import { coversOf, type Report } from '#test/attack/judge/reading.ts'
import { codeAfterB3, optionCounts } from '#test/attack/judge/view.ts'
import type { Organisation, Person, Wave } from '#test/attack/simulate/organisation.ts'
import { ITEMS, NONE } from '#test/attack/simulate/questionnaire.ts'
import { type Surveyed, surveyed } from '#test/attack/simulate/surveyed.ts'

/**
 * The swap test (ANONYMITY B5.1) of the first campaign: in every block two people exchange their sheets and comments,
 * everybody answers in another order, and all of it is run again. Every report must say the same.
 */
export async function notTheSameAfterSwap(
  { waves: [first], k }: Organisation,
  [before]: readonly Surveyed[],
  keys: readonly KeptKey[],
): Promise<Finding[]> {
  if (!first || !before) return []
  const swapped = exchangedInBlocks(first, before.reports)
  const [after] = await surveyed({ waves: [swapped], k }, keys)
  return before.reports.flatMap((report, at) => {
    const isSame = asPublished(report) === asPublished(after?.reports[at])
    const text = `${report.department.path} is told otherwise after an exchange in each block`
    return isSame ? [] : [{ kind: 'shown' as const, text }]
  })
}

/**
 * The campaign with an answer wherever a skipped one would be filled by lot, somebody's of the block: whatever detail says
 * of it follows from its sheets. An exact cell stays exact when more answer.
 */
export function withoutLots(wave: Wave, k: number): Wave {
  const filled = new Map<Person, readonly number[]>()
  for (const people of blocksOfFirst(wave, k)) {
    const options = ITEMS.map((_, item) => {
      const counts = optionCounts({ name: '', people }, item)
      const given = people.map(({ sheet }) => sheet[item] ?? NONE).find((one) => one !== NONE)
      return codeAfterB3(counts, k) === 'exact' ? (given ?? NONE) : NONE
    })
    for (const person of people)
      filled.set(
        person,
        person.sheet.map((option, item) => (option === NONE ? (options[item] ?? NONE) : option)),
      )
  }
  return wave.map((person) => ({ ...person, sheet: filled.get(person) ?? person.sheet }))
}

/** The sheets of the first and the last of each block exchanged; all come in the opposite order. */
export function exchangedInBlocks(wave: Wave, reports: readonly Report[]): Wave {
  const partner = new Map<Person, Person>()
  for (const { people } of coversOf(reports, wave).atoms) {
    const [one, other] = [people.at(0), people.at(-1)]
    if (one && other) partner.set(one, other).set(other, one)
  }
  return wave
    .map((person) => {
      const { sheet, labels, comment, saysNotApplicable } = partner.get(person) ?? person
      return { ...person, sheet, labels, comment, saysNotApplicable }
    })
    .toReversed()
}

/**
 * Without ids and what segments and detail draw by lot: `attackSegments` and `attackDetail` swap these, and the company in
 * which everybody looks has no detail that is drawn. Comments in any order.
 */
function asPublished(report: Report | undefined): string {
  const comments =
    report?.comments?.map((one) => JSON.stringify({ ...one, id: null })).toSorted() ?? null
  // whether a change is told depends on the detail that is drawn
  const sentences = report?.sentences.filter(({ about }) => about !== 'change')
  const factors = report?.factors.map((factor) => ({ ...factor, detail: null, reasons: null }))
  return JSON.stringify({
    ...report,
    campaign: null,
    segments: null,
    company: null,
    factors,
    sentences,
    comments,
  })
}
