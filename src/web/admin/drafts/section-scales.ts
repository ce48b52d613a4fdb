import { pointsOf } from '#src/core/questionnaire/draft/scale-fields.ts'
import { formatNumber } from '#src/core/words/format.ts'
import { say } from '#src/core/words/words.ts'
import { byLanguage, choiceAt, type Shown } from '#src/web/admin/drafts/section-fields.ts'
import { scaleName } from '#src/web/admin/drafts/section-items.ts'

const FIRST_NUMBERS = [0, 1]
/** More points than this are seldom named one by one. */
const NAMED = 7

/** The scales as cards: a word for each point, words for the ends, and what counts as favourable. */
export function scaleCards(shown: Shown) {
  const { language, content } = shown
  return Object.entries(content.scales).map(([id, scale]) => {
    const points = pointsOf(scale)
    const uses = content.items.filter((item) => item.scale === id).length
    const choices = points.map((point) => [String(point), formatNumber(language, point)] as const)
    const firsts = [...new Set([...FIRST_NUMBERS, scale.min])].map(
      (point) => [String(point), formatNumber(language, point)] as const,
    )
    return {
      id: `scale:${id}`,
      legend: scaleName(language, content, id, scale),
      uses: say(language, 'draft.scale-uses', { count: uses }),
      labels: points.map((point, at) => ({
        point: say(language, 'draft.point', { point }),
        texts: byLanguage(shown, `scale:${id}:label:${at}`),
      })),
      labelsOpen: scale.labels !== null || points.length <= NAMED,
      low: byLanguage(shown, `scale:${id}:low`),
      high: byLanguage(shown, `scale:${id}:high`),
      endsOpen: scale.ends !== null,
      min: choiceAt(shown, `scale:${id}:min`, say(language, 'draft.first-number'), firsts),
      unfavourable: choiceAt(
        shown,
        `scale:${id}:unfavourable`,
        say(language, 'draft.unfavourable-to'),
        choices,
      ),
      favourable: choiceAt(
        shown,
        `scale:${id}:favourable`,
        say(language, 'draft.favourable-from'),
        choices,
      ),
      addPoint:
        points.length < 11
          ? { value: `add-point:${id}`, label: say(language, 'draft.add-point') }
          : null,
      removePoint:
        points.length > 2
          ? { value: `remove-point:${id}`, label: say(language, 'draft.remove-point') }
          : null,
      remove:
        uses === 0 ? { value: `remove:${id}`, label: say(language, 'draft.remove-scale') } : null,
    }
  })
}
