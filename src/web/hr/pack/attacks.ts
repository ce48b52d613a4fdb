import type { AttackResult, AttackRow } from '#src/core/papers/attack-result.ts'
import { formatDate, formatNumber, formatPercent } from '#src/core/words/format.ts'
import type { Language } from '#src/core/words/language.ts'
import { isWordKey, say, sayWith } from '#src/core/words/words.ts'
import { NOTHING } from '#src/web/hr/charts/figures.ts'
import type { Table } from '#src/web/parts.page.ts'

/** What the attack suite found in this version, as its last recorded run says. */
export function attacksPart(language: Language, result: AttackResult) {
  const number = (value: number) => formatNumber(language, value)
  const leaking = Math.max(...result.rows.filter(isProduct).map((row) => row.leaking))
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
      share: shareOf(language, result.rows.at(0)?.exactShare ?? null),
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
  return {
    caption: say(language, 'pack.attacks.caption'),
    columns: [column('policy'), column('tried'), column('leaking'), column('exact')],
    rows: result.rows.map(({ policy, organisations, leaking, exactShare }) => ({
      head: policyName(language, policy),
      href: null,
      cells: [
        formatNumber(language, organisations),
        shareOf(language, organisations === 0 ? null : leaking / organisations),
        shareOf(language, exactShare),
      ].map((text) => ({ text, numeric: true })),
    })),
  }
}

/** The rows about the product as it is; the others have a protection turned off. */
const isProduct = ({ policy }: AttackRow) => /^Septet\b/.test(policy)

/** The suite names its policies in English; one that has no words here keeps that name. */
function policyName(language: Language, policy: string): string {
  const slug = policy.toLowerCase().replace(/[^a-z0-9]+/g, '-')
  const key = `pack.policy.${slug}`
  return isWordKey(key) ? sayWith(language, key) : policy
}

const shareOf = (language: Language, share: number | null) =>
  share === null ? NOTHING : formatPercent(language, share, 1)
