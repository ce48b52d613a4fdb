import type { GuideStep } from '#src/core/campaign/guide.ts'
import { say } from '#src/core/words/words.ts'
import type { Guide } from '#src/services/campaigns/guide.ts'
import { frame, type Reader } from '#src/web/reader.ts'

/** Six steps from the empty installation to the first open campaign, and what comes behind them. */
export function guidePage(reader: Reader, guide: Guide, isAdministrator: boolean) {
  const { language } = reader
  const done = guide.steps.filter(({ isDone }) => isDone).length
  return {
    ...frame(reader, say(language, 'guide.title')),
    progress: { done, total: guide.steps.length },
    summary: say(language, 'guide.progress', { done, total: guide.steps.length }),
    steps: guide.steps.map(({ step, isDone, isNext }, index) => ({
      title: `${index + 1}. ${say(language, `guide.${step}`)}`,
      text: say(language, `guide.${step}-text`),
      state: say(language, isDone ? 'guide.done' : isNext ? 'guide.next' : 'guide.later'),
      isDone,
      isNext,
      link: linkOf(guide, step, isAdministrator),
      byAnother:
        isDone || isAdministrator || !OF_ADMINISTRATORS.includes(step)
          ? null
          : say(language, 'guide.by-administrator'),
      label: say(language, `guide.${step}-go`),
    })),
    after: say(language, guide.canMail ? 'guide.after-mail' : 'guide.after-links'),
    campaign: guide.campaign && `/campaigns/${guide.campaign.id}`,
  }
}

const OF_ADMINISTRATORS: readonly GuideStep[] = ['responsible', 'people', 'readers']

/** Where a step is taken; `null` where somebody else has to take it. */
function linkOf({ campaign }: Guide, step: GuideStep, isAdministrator: boolean): string | null {
  const own = campaign ? `/campaigns/${campaign.id}` : '/campaigns/new'
  const links: Record<GuideStep, string | null> = {
    responsible: isAdministrator ? '/installation' : null,
    people: isAdministrator ? '/roster' : null,
    readers: isAdministrator ? '/accounts/new' : null,
    questionnaire: '/questionnaires',
    draft: own,
    open: campaign ? own : null,
  }
  return links[step]
}
