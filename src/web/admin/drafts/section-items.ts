import type { DraftContent } from '#src/core/questionnaire/draft/draft.ts'
import { placesOf } from '#src/core/questionnaire/draft/item-fields.ts'
import { itemsIn, type Section } from '#src/core/questionnaire/draft/sections.ts'
import type { Scale } from '#src/core/questionnaire/questionnaire.ts'
import type { Language } from '#src/core/words/language.ts'
import { say } from '#src/core/words/words.ts'
import { anyWords, sectionTitle } from '#src/web/admin/drafts/names.ts'
import { inputName } from '#src/web/admin/drafts/section.form.ts'
import {
  boxAt,
  byLanguage,
  choiceAt,
  meanwhileAt,
  type Shown,
} from '#src/web/admin/drafts/section-fields.ts'

/** The items of a section as cards, each with its words side by side and the ways to move it. */
export function itemCards(shown: Shown, section: Section, reused: readonly string[]) {
  const { language, content } = shown
  const ids = itemsIn(content, section)
  return ids.map((id, at) => {
    const number = at + 1
    return {
      id: `item:${id}`,
      legend: say(language, 'draft.item-number', { number, id }),
      texts: byLanguage(shown, `item:${id}:text`),
      notes: [
        ...(reused.includes(id) ? [say(language, 'draft.id-reused', { id })] : []),
        ...(shown.hints.get(`item:${id}`) ?? []),
      ],
      renew: reused.includes(id)
        ? { value: `renew:${id}`, label: say(language, 'draft.renew', { id }) }
        : null,
      summary: summaryOf(shown, id),
      isOpen: ['scale', 'reversed', 'facet', 'place'].some(
        (part) => `item:${id}:${part}` in shown.clashes,
      ),
      scale: choiceAt(
        shown,
        `item:${id}:scale`,
        say(language, 'admin.scale'),
        Object.entries(content.scales).map(([scale, points]) => [
          scale,
          scaleName(language, content, scale, points),
        ]),
      ),
      place: choiceAt(
        shown,
        `item:${id}:place`,
        say(language, 'draft.place'),
        placesOf(content).map((place) => [place, sectionTitle(language, content, place)]),
      ),
      reversed: boxAt(shown, `item:${id}:reversed`, say(language, 'draft.reversed')),
      facet: facetField(shown, id),
      ...moves(language, id, { isFirst: at === 0, isLast: number === ids.length }),
    }
  })
}

/** The buttons of a member of a list, each with a name that tells it from the others of its kind. */
export function moves(
  language: Language,
  id: string,
  { isFirst, isLast }: { isFirst: boolean; isLast: boolean },
) {
  return {
    up: isFirst ? null : { value: `up:${id}`, label: say(language, 'draft.up-of', { id }) },
    down: isLast ? null : { value: `down:${id}`, label: say(language, 'draft.down-of', { id }) },
    remove: { value: `remove:${id}`, label: say(language, 'draft.remove-of', { id }) },
  }
}

function facetField(shown: Shown, id: string) {
  const name = `item:${id}:facet`
  const { language, refused } = shown
  return {
    id: name,
    name: inputName(name),
    label: say(language, 'draft.facet'),
    hint: say(language, 'draft.facet-hint'),
    type: 'text',
    value: shown.values[name] ?? '',
    problem: refused?.field === name ? refused.text : meanwhileAt(shown, name, (saved) => saved),
    required: false,
    autocomplete: 'off',
    described: `${name}-hint`,
  }
}

/** Scale and direction in a few words, so that most items need not be opened. */
function summaryOf({ language, content, values }: Shown, id: string): string {
  const scale = values[`item:${id}:scale`] ?? ''
  const name = scaleName(language, content, scale, content.scales[scale])
  const turned = values[`item:${id}:reversed`] === 'yes'
  return say(language, turned ? 'draft.answered-reversed' : 'draft.answered', { scale: name })
}

/** A scale by its ends, as people meet it: its id says little. */
export function scaleName(
  language: Language,
  content: DraftContent,
  id: string,
  scale: Scale | undefined,
): string {
  if (!scale) return id
  const { min, max, labels, ends } = scale
  const words = labels ? [labels[0], labels.at(-1)] : [ends?.low, ends?.high]
  const [low = '', high = ''] = words.map((text) => text && anyWords(content, language, text))
  return low && high
    ? say(language, 'draft.scale-ends', { min, max, low, high })
    : say(language, 'draft.scale-numbers', { id, min, max })
}
