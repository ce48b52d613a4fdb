import { type DraftContent, LONGEST_IN_DRAFT } from '#src/core/questionnaire/draft/draft.ts'
import {
  type DraftField,
  hasWords,
  noteField,
  plainField,
  reworded,
  textFields,
} from '#src/core/questionnaire/draft/field.ts'
import { itemFields } from '#src/core/questionnaire/draft/item-fields.ts'
import { isBlank } from '#src/core/questionnaire/draft/map-texts.ts'
import { scaleFields } from '#src/core/questionnaire/draft/scale-fields.ts'
import { factorOf, itemsIn, type Section } from '#src/core/questionnaire/draft/sections.ts'
import { KINDS } from '#src/core/questionnaire/questionnaire.ts'
import { LANGUAGES } from '#src/core/words/language.ts'

/** All that can be entered in a section, in the order of its page. */
export function fieldsOf(content: DraftContent, section: Section): DraftField[] {
  if (section === 'about') return aboutFields(content)
  if (section === 'open-questions') return openFields(content)
  if (section === 'scales')
    return Object.keys(content.scales).flatMap((id) => scaleFields(content, id))
  const factor = factorOf(section)
  return [
    ...(factor === null ? [] : factorFields(content, factor)),
    ...itemsIn(content, section).flatMap((id) => itemFields(content, id)),
  ]
}

/** The content with what was entered; a name that the section does not have is left aside, an unchanged value too. */
export function withEntered(
  content: DraftContent,
  section: Section,
  entered: Readonly<Record<string, string>>,
): DraftContent {
  return fieldsOf(content, section).reduce((changed, { name, value, put }) => {
    const given = entered[name]
    return given === undefined || given === value ? changed : put(changed, given)
  }, content)
}

function aboutFields(content: DraftContent): DraftField[] {
  const { attribution = {} } = content
  return [
    ...textFields(content, {
      name: 'title',
      text: content.title,
      longest: 'title',
      isNeeded: true,
      put: (given, language, words) => ({
        ...given,
        title: reworded(given.title, language, words),
      }),
    }),
    ...LANGUAGES.map((code) =>
      plainField(
        `language:${code}`,
        content.languages.includes(code) ? 'yes' : '',
        (given, value) => ({
          ...given,
          languages: [
            ...given.languages.filter((one) => one !== code),
            ...(value === 'yes' ? [code] : []),
          ],
        }),
      ),
    ),
    noteField('id', content.id, LONGEST_IN_DRAFT, (given, id) => ({ ...given, id })),
    ...textFields(content, {
      name: 'exit',
      text: content.exit,
      longest: 'exit',
      isNeeded: true,
      put: (given, language, words) => ({ ...given, exit: reworded(given.exit, language, words) }),
    }),
    ...textFields(content, {
      name: 'attribution',
      text: attribution,
      longest: 'attribution',
      isNeeded: hasWords(content, [attribution]),
      put: ({ attribution: before = {}, ...given }, language, words) => {
        const text = reworded(before, language, words)
        return isBlank(text) ? given : { ...given, attribution: text }
      },
    }),
  ]
}

function factorFields(content: DraftContent, id: string): DraftField[] {
  const found = content.factors.find((factor) => factor.id === id)
  if (!found) return []
  const { description = {} } = found
  type Factor = typeof found
  const change = (given: DraftContent, work: (factor: Factor) => Factor) => ({
    ...given,
    factors: given.factors.map((factor) => (factor.id === id ? work(factor) : factor)),
  })
  return [
    ...textFields(content, {
      name: 'title',
      text: found.title,
      longest: 'factor',
      isNeeded: true,
      put: (given, language, words) =>
        change(given, (factor) => ({ ...factor, title: reworded(factor.title, language, words) })),
    }),
    ...textFields(content, {
      name: 'description',
      text: description,
      longest: 'description',
      isNeeded: hasWords(content, [description]),
      put: (given, language, words) =>
        change(given, ({ description: before = {}, ...factor }) => {
          const text = reworded(before, language, words)
          return isBlank(text) ? factor : { ...factor, description: text }
        }),
    }),
  ]
}

function openFields(content: DraftContent): DraftField[] {
  type Open = DraftContent['openQuestions'][number]
  return content.openQuestions.flatMap(({ id, text, kind }) => {
    const change = (given: DraftContent, work: (asked: Open) => Open) => ({
      ...given,
      openQuestions: given.openQuestions.map((asked) => (asked.id === id ? work(asked) : asked)),
    })
    return [
      ...textFields(content, {
        name: `open:${id}:text`,
        text,
        longest: 'question',
        isNeeded: true,
        put: (given, language, words) =>
          change(given, (asked) => ({ ...asked, text: reworded(asked.text, language, words) })),
      }),
      plainField(`open:${id}:kind`, kind, (given, value) =>
        change(given, (asked) => ({
          ...asked,
          kind: KINDS.find((one) => one === value) ?? asked.kind,
        })),
      ),
    ]
  })
}
