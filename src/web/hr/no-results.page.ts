import type { Campaign } from '#src/core/campaign/campaign.ts'
import type { Problem } from '#src/core/problem.ts'
import { formatDate, formatNumber } from '#src/core/words/format.ts'
import { say } from '#src/core/words/words.ts'
import type { Empty } from '#src/web/parts.page.ts'
import { frame, type Reader } from '#src/web/reader.ts'

const NO_RESULTS = [
  'campaign.not-closed',
  'report.not-released',
  'report.nothing-published',
  'report.nobody-asked',
] as const

type NoResult = (typeof NO_RESULTS)[number]

export const isNoResult = (problem: Problem): boolean =>
  NO_RESULTS.some((key) => key === problem.key)

/** Why there is nothing to read; where nothing can be published, only how many were invited. */
export function noResultsPage(reader: Reader, campaign: Campaign, problem: Problem) {
  const { language } = reader
  const { invited } = problem.details
  return {
    ...frame(reader, say(language, 'report.results-of', { campaign: campaign.title })),
    empty: reason(reader, campaign, problem.key as NoResult),
    facts:
      invited === undefined
        ? []
        : [
            {
              label: say(language, 'report.invited'),
              value: formatNumber(language, Number(invited)),
            },
          ],
  }
}

function reason({ language }: Reader, campaign: Campaign, key: NoResult): Empty {
  const results = {
    href: `/campaigns/${campaign.id}/results`,
    label: say(language, 'report.results'),
  }
  const reasons = {
    'campaign.not-closed': {
      title: say(language, 'report.not-closed.title'),
      text: say(language, 'report.not-closed.text', {
        day: formatDate(language, campaign.closesOn),
      }),
      action: null,
    },
    'report.not-released': {
      title: say(language, 'report.not-released.title'),
      text: say(language, 'report.not-released.text'),
      action: null,
    },
    'report.nothing-published': {
      title: say(language, 'report.nothing.title'),
      text: say(language, 'report.nothing.text', { k: campaign.k }),
      action: null,
    },
    'report.nobody-asked': {
      title: say(language, 'report.nobody.title'),
      text: say(language, 'report.nobody.text'),
      action: results,
    },
  } as const satisfies Record<NoResult, Empty>
  return reasons[key]
}
