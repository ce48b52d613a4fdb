import type { Language } from '#src/core/words/language.ts'

const LOCALES = { fr: 'fr-FR', es: 'es-ES', en: 'en-GB' } as const satisfies Record<
  Language,
  string
>

/** A number as it is written in the language: 1234.5 with 1 digit is "1 234,5" in French. */
export function formatNumber(language: Language, value: number, digits = 0): string {
  return numberText(language, 'decimal', digits, value)
}

/** A share of 0..1 as a percentage: 0.5 is "50 %" in French. */
export function formatPercent(language: Language, share: number, digits = 0): string {
  return numberText(language, 'percent', digits, share)
}

/** A calendar day `YYYY-MM-DD` in long form: "4 décembre 2026". A day has no time zone. */
export function formatDate(language: Language, day: string): string {
  return ordinal(language, dates(language, 'UTC', false).format(new Date(`${day}T12:00:00Z`)))
}

/** A calendar day `YYYY-MM-DD` in short form: "4 déc. 2026". */
export function formatShortDate(language: Language, day: string): string {
  const date = remembered(dateFormats, `${language} short`, () => {
    const options = { dateStyle: 'medium', timeZone: 'UTC' } as const
    return new Intl.DateTimeFormat(LOCALES[language], options)
  }).format(new Date(`${day}T12:00:00Z`))
  return ordinal(language, date)
}

/** A moment as day and minute in a time zone (IANA name): "4 décembre 2026 à 14:05". */
export function formatMoment(language: Language, moment: Date, timeZone: string): string {
  return ordinal(language, dates(language, timeZone, true).format(moment))
}

/** The time of day of a moment in a time zone (IANA name): "14:05". */
export function formatClock(language: Language, moment: Date, timeZone: string): string {
  return remembered(dateFormats, `${language} ${timeZone} clock`, () => {
    return new Intl.DateTimeFormat(LOCALES[language], { timeStyle: 'short', timeZone })
  }).format(moment)
}

/** French writes the first day of a month as an ordinal, which Intl does not know. */
const ordinal = (language: Language, date: string) =>
  language === 'fr' ? date.replace(/^1 /, '1er ') : date

/** An ISO 8601 duration of whole years, months, weeks or days: "P24M" is "24 mois". */
export function formatDuration(language: Language, duration: string): string {
  const parts = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?$/.exec(duration)
  if (!parts || duration === 'P') throw new RangeError(`not a duration of days: ${duration}`)

  const units = ['year', 'month', 'week', 'day'] as const
  const counted = units
    .map((unit, index) => ({ unit, count: Number(parts[index + 1] ?? 0) }))
    .filter(({ count }) => count > 0)
    .map(({ unit, count }) =>
      new Intl.NumberFormat(LOCALES[language], { style: 'unit', unit, unitDisplay: 'long' }).format(
        count,
      ),
    )
  return new Intl.ListFormat(LOCALES[language], { type: 'conjunction' }).format(counted)
}

const BYTES = ['byte', 'kilobyte', 'megabyte', 'gigabyte', 'terabyte'] as const

/** A size as people read it: "4,2 Mo". Units go by thousands. */
export function formatBytes(language: Language, bytes: number): string {
  const power = Math.min(BYTES.length - 1, Math.max(0, Math.floor(Math.log10(bytes || 1) / 3)))
  return new Intl.NumberFormat(LOCALES[language], {
    style: 'unit',
    unit: BYTES[power],
    unitDisplay: 'short',
    maximumFractionDigits: power > 1 ? 1 : 0,
  }).format(bytes / 1000 ** power)
}

/** Names joined as in a sentence: "Nord, Sud et Est". */
export function formatList(language: Language, names: readonly string[]): string {
  return new Intl.ListFormat(LOCALES[language], { type: 'conjunction' }).format(names)
}

// Making an Intl formatter costs a hundred times more than using one.
const dateFormats = new Map<string, Intl.DateTimeFormat>()
const numberFormats: Record<Language, Record<Style, NumberFormat[]>> = {
  fr: { decimal: [], percent: [] },
  es: { decimal: [], percent: [] },
  en: { decimal: [], percent: [] },
}

type Style = 'decimal' | 'percent'
type NumberFormat = { format: Intl.NumberFormat; texts: Map<number, string> }

// The same number stands in a chart, its words and its table: the texts of the last ones are kept.
const MOST_TEXTS = 2000

function numberText(language: Language, style: Style, digits: number, given: number): string {
  const { format, texts } = numbers(language, style, digits)
  // a map takes -0 for 0, and would write one for the other
  const value = given + 0
  const known = texts.get(value)
  if (known !== undefined) return known

  if (texts.size >= MOST_TEXTS) texts.clear()
  const text = format.format(value)
  texts.set(value, text)
  return text
}

function numbers(language: Language, style: Style, digits: number): NumberFormat {
  const formats = numberFormats[language][style]
  const known = formats[digits]
  if (known) return known

  const options = { style, minimumFractionDigits: digits, maximumFractionDigits: digits }
  const format = new Intl.NumberFormat(LOCALES[language], options)
  const made = { format, texts: new Map<number, string>() }
  formats[digits] = made
  return made
}

function dates(language: Language, timeZone: string, withTime: boolean) {
  return remembered(dateFormats, `${language} ${timeZone} ${withTime}`, () => {
    const time = withTime ? ({ timeStyle: 'short' } as const) : {}
    return new Intl.DateTimeFormat(LOCALES[language], { dateStyle: 'long', timeZone, ...time })
  })
}

function remembered<Made>(store: Map<string, Made>, key: string, make: () => Made): Made {
  const known = store.get(key)
  if (known) return known

  const made = make()
  store.set(key, made)
  return made
}
