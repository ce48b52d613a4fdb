import { scaleOf } from '#src/core/questionnaire/items.ts'
import type { Localised, Questionnaire, Scale } from '#src/core/questionnaire/questionnaire.ts'
import { randomId } from '#src/core/random.ts'
import type { Language } from '#src/core/words/language.ts'
import { say } from '#src/core/words/words.ts'
import type { StoredQuestionnaire } from '#src/services/questionnaires.ts'
import { questionnaireValue } from '#src/web/admin/new-campaign.form.ts'
import { termsTable, textCell, textColumn } from '#src/web/admin/parts.ts'
import type { Notice, Table } from '#src/web/parts.page.ts'
import { frame, type Reader } from '#src/web/reader.ts'

type Read = Readonly<{ questionnaire: Questionnaire; reader: Language; written: Language }>

/** One version to read: its items factor by factor, in one of its languages. */
export function questionnairePage(
  reader: Reader,
  stored: StoredQuestionnaire,
  asked: string | null,
  notice: Notice | null,
) {
  const { content, id, version, sha256 } = stored
  const { language } = reader
  const written = writtenIn(content, asked ?? language)
  const read = { questionnaire: content, reader: language, written }
  return {
    ...frame(
      reader,
      say(language, 'admin.questionnaire-version', {
        title: content.title[written] ?? id,
        version,
      }),
    ),
    notice,
    written,
    attribution: content.attribution?.[written] ?? null,
    fingerprint: sha256,
    newDraft: randomId(),
    source: questionnaireValue(stored),
    campaign: `/campaigns/new?questionnaire=${encodeURIComponent(questionnaireValue(stored))}`,
    preview: `/questionnaires/${id}/${version}/preview?in=${written}`,
    download: `/questionnaires/${id}/${version}/questionnaire.json`,
    inLanguages: content.languages.map((code) => ({
      href: `?in=${code}`,
      label: say(language, 'admin.read-in', { language: say(language, `common.language.${code}`) }),
      current: code === written,
    })),
    parts: partsOf(read),
    open: openTable(read),
    scales: scalesTable(read),
  }
}

const writtenIn = ({ languages }: Questionnaire, asked: string): Language =>
  languages.find((code) => code === asked) ?? languages[0] ?? 'en'

function partsOf(read: Read) {
  const { factors, outcomes } = read.questionnaire
  const parts = [
    ...factors.map(({ title, description, items }) => ({
      title: inWords(read, title),
      description: description ? inWords(read, description) : null,
      items,
    })),
    { title: say(read.reader, 'admin.outcomes'), description: null, items: outcomes },
  ]
  return parts
    .filter(({ items }) => items.length > 0)
    .map(({ title, description, items }) => ({
      title,
      description,
      table: itemsTable(read, say(read.reader, 'admin.items'), items),
    }))
}

function itemsTable(read: Read, caption: string, ids: readonly string[]): Table {
  const { questionnaire, reader } = read
  const rows = ids.flatMap((id) => questionnaire.items.filter((item) => item.id === id))
  return {
    caption,
    columns: [
      textColumn(say(reader, 'admin.item')),
      textColumn(say(reader, 'admin.item-code')),
      textColumn(say(reader, 'admin.direction')),
      textColumn(say(reader, 'admin.scale')),
    ],
    rows: rows.map((item) => ({
      head: inWords(read, item.text),
      href: null,
      cells: [
        textCell(item.id),
        textCell(say(reader, item.reversed ? 'admin.reversed' : 'admin.direct')),
        textCell(item.scale),
      ],
    })),
  }
}

function openTable(read: Read): Table | null {
  const { questionnaire, reader } = read
  if (questionnaire.openQuestions.length === 0) return null
  return {
    caption: say(reader, 'admin.open-questions'),
    columns: [textColumn(say(reader, 'admin.item')), textColumn(say(reader, 'admin.kind'))],
    rows: questionnaire.openQuestions.map(({ text, kind }) => ({
      head: inWords(read, text),
      href: null,
      cells: [textCell(say(reader, `admin.kind.${kind}`))],
    })),
  }
}

function scalesTable(read: Read): Table {
  const used = new Map(
    read.questionnaire.items.map((item) => [item.scale, scaleOf(read.questionnaire, item)]),
  )
  const terms = [...used].map(([id, scale]) => [id, pointsOf(read, scale)] as const)
  return termsTable(read.reader, say(read.reader, 'admin.scales'), terms)
}

function pointsOf(read: Read, { min, max, labels, ends }: Scale): string {
  const words = labels ?? (ends ? [ends.low, ends.high] : [])
  const said = words.map((label) => inWords(read, label)).join(' · ')
  return say(read.reader, 'admin.scale-points', { min, max, labels: said || '–' })
}

const inWords = ({ written }: Read, text: Localised): string => text[written] ?? ''
