import type { AttackResult } from '#src/core/papers/attack-result.ts'
import { formatDate, formatNumber, formatPercent } from '#src/core/words/format.ts'
import type { Language } from '#src/core/words/language.ts'
import { isWordKey, say, sayWith } from '#src/core/words/words.ts'
import { NOTHING } from '#src/web/hr/charts/figures.ts'
import type { Table } from '#src/web/parts.page.ts'

/** What the attack suite found in this version, as its last recorded run says. */
export function attacksPart(language: Language, result: AttackResult) {
  const number = (value: number) => formatNumber(language, value)
  const leaking = result.rows.at(0)?.leaking ?? 0
  return {
    run: say(language, 'pack.attacks.run', {
      version: result.version,
      day: formatDate(language, result.date),
      organisations: result.organisations,
      campaigns: result.campaigns,
      answered: number(result.answered),
      invited: number(result.invited),
      first: result.firstSeed,
      last: result.lastSeed,
      share: share(language, result.exactDepartments, result.departments),
    }),
    verdict: {
      kind: leaking > 0 ? 'problem' : 'good',
      title: null,
      text:
        leaking > 0
          ? say(language, 'pack.attacks.some', { count: leaking })
          : say(language, 'pack.attacks.none'),
      alert: false,
    },
    table: attacksTable(language, result),
  }
}

function attacksTable(language: Language, result: AttackResult): Table {
  const column = (key: 'policy' | 'tried' | 'leaking' | 'exact') => ({
    label: say(language, `pack.attacks.${key}`),
    numeric: key !== 'policy',
  })
  // rows of old runs do not know their own share
  const hasExact = result.rows.some(({ departments }) => departments !== undefined)
  return {
    caption: say(language, 'pack.attacks.caption'),
    columns: [
      column('policy'),
      column('tried'),
      column('leaking'),
      ...(hasExact ? [column('exact')] : []),
    ],
    rows: result.rows.map(({ policy, organisations, leaking, ...row }) => ({
      head: policyName(language, policy),
      href: null,
      cells: [
        formatNumber(language, organisations),
        share(language, leaking, organisations),
        ...(hasExact ? [share(language, row.exactDepartments ?? 0, row.departments ?? 0)] : []),
      ].map((text) => ({ text, numeric: true })),
    })),
  }
}

/** The suite names its policies in English; one that has no words here keeps that name. */
function policyName(language: Language, policy: string): string {
  const slug = policy.toLowerCase().replace(/[^a-z0-9]+/g, '-')
  const key = `pack.policy.${slug}`
  return isWordKey(key) ? sayWith(language, key) : policy
}

const share = (language: Language, part: number, whole: number) =>
  whole === 0 ? NOTHING : formatPercent(language, part / whole, 1)
