import { COMMENT_CHARACTERS } from '#src/core/anonymity/comment.ts'
import type { CampaignSegment } from '#src/core/campaign/segments.ts'
import { scaleOf } from '#src/core/questionnaire/items.ts'
import type { Questionnaire } from '#src/core/questionnaire/questionnaire.ts'
import { formatNumber } from '#src/core/words/format.ts'
import type { Language } from '#src/core/words/language.ts'
import { say } from '#src/core/words/words.ts'

export type Questions = {
  total: number
  parts: Part[]
  open: OpenPart | null
  segments: SegmentPart | null
}

type Part = {
  id: string
  number: string
  title: string
  description: string | null
  items: Question[]
}

type Question = {
  id: string
  name: string
  text: string
  shape: 'labelled' | 'list' | 'numbers'
  ends: { low: string; high: string } | null
  options: Option[]
  exit: Option
}

type Option = { value: string; label: string; checked: boolean }

type OpenPart = { id: string; number: string; questions: OpenField[] }

type OpenField = {
  id: string
  name: string
  kind: string
  text: string
  maximum: number
  limit: string
  value: string
}

type SegmentPart = { id: string; number: string; fields: SegmentField[] }

type SegmentField = { id: string; name: string; label: string; options: Option[] }

/** The form fields of an earlier try, by field name: `answer.<item>`, `comment.<question>`, `segment.<dimension>`. */
export type Given = Readonly<Record<string, string>>

type Form = { questionnaire: Questionnaire; language: Language; given: Given }
type Item = Questionnaire['items'][number]
type Localised = Item['text']

/**
 * A questionnaire as the parts of the employee's form: one for each factor, one for the outcomes and
 * one for the open questions, and last what people may say of themselves. `given` fills in what was already answered.
 */
export function questions(
  questionnaire: Questionnaire,
  language: Language,
  segments: readonly CampaignSegment[],
  given: Given = {},
): Questions {
  const { factors, outcomes, openQuestions } = questionnaire
  const form = { questionnaire, language, given }
  const chapters = [
    ...factors.map(({ title, description, items }) => ({
      title: inLanguage(form, title),
      description: description ? inLanguage(form, description) : null,
      items,
    })),
    { title: say(language, 'survey.outcomes.title'), description: null, items: outcomes },
  ].filter(({ items }) => items.length > 0)
  const hasOpen = openQuestions.length > 0
  const total = chapters.length + Number(hasOpen) + Number(segments.length > 0)
  const heading = (number: number) => ({
    id: `part-${number}`,
    number: say(language, 'survey.section', { number, total }),
  })
  return {
    total: questionnaire.items.length,
    parts: chapters.map((chapter, index) => ({
      ...heading(index + 1),
      ...chapter,
      items: chapter.items.map((id) => question(form, id)),
    })),
    open: hasOpen
      ? {
          ...heading(chapters.length + 1),
          questions: openQuestions.map((asked) => openField(form, asked)),
        }
      : null,
    segments:
      segments.length > 0
        ? { ...heading(total), fields: segments.map((asked) => segmentField(form, asked)) }
        : null,
  }
}

/** More labels than this do not fit side by side on a computer. */
const SIDE_BY_SIDE = 5

function question(form: Form, id: string): Question {
  const item = form.questionnaire.items.find((candidate) => candidate.id === id)
  if (!item) throw new RangeError(`no item ${id} in ${form.questionnaire.id}`)

  const { min, max, labels, ends } = scaleOf(form.questionnaire, item)
  const name = `answer.${id}`
  const values = Array.from({ length: max - min + 1 }, (_, index) => min + index)
  const option = (value: string, label: string) => {
    return { value, label, checked: form.given[name] === value }
  }
  const labelOf = (value: number) => {
    const label = labels?.[value - min]
    return label ? inLanguage(form, label) : formatNumber(form.language, value)
  }
  const fits = values.length <= SIDE_BY_SIDE ? 'labelled' : 'list'
  return {
    id: `item-${id}`,
    name,
    text: inLanguage(form, item.text),
    shape: labels ? fits : 'numbers',
    ends: ends && { low: inLanguage(form, ends.low), high: inLanguage(form, ends.high) },
    options: values.map((value) => option(String(value), labelOf(value))),
    exit: option('na', inLanguage(form, form.questionnaire.exit)),
  }
}

function openField(form: Form, asked: Questionnaire['openQuestions'][number]): OpenField {
  const name = `comment.${asked.id}`
  const maximum = formatNumber(form.language, COMMENT_CHARACTERS)
  return {
    id: `open-${asked.id}`,
    name,
    kind: asked.kind,
    text: inLanguage(form, asked.text),
    maximum: COMMENT_CHARACTERS,
    limit: say(form.language, 'survey.open.limit', { maximum }),
    value: form.given[name] ?? '',
  }
}

function segmentField({ language, given }: Form, { id, label, values }: CampaignSegment) {
  const name = `segment.${id}`
  return {
    id: `segment-${id}`,
    name,
    label: label[language] ?? id,
    options: values.map((value) => ({
      value: value.id,
      label: value.label[language] ?? value.id,
      checked: given[name] === value.id,
    })),
  }
}

function inLanguage({ language, questionnaire }: Form, text: Localised): string {
  const words = text[language]
  if (words === undefined) throw new RangeError(`${questionnaire.id} is not written in ${language}`)
  return words
}
