import { orderedItems } from '#src/core/questionnaire/items.ts'
import type { Questionnaire } from '#src/core/questionnaire/questionnaire.ts'
import { readIn } from '#src/core/questionnaire/reading.ts'
import type {
  CompanyStatistics,
  FactorAgreement,
  FactorReliability,
} from '#src/core/report/company.ts'
import { agreementWord, reliabilityWord } from '#src/core/report/in-words.ts'
import { formatNumber } from '#src/core/words/format.ts'
import type { Language } from '#src/core/words/language.ts'
import { say } from '#src/core/words/words.ts'
import { endsText, NOTHING, numberText } from '#src/web/hr/charts/figures.ts'
import type { Table } from '#src/web/parts.page.ts'

type Factor = Readonly<{
  title: string
  reliability: FactorReliability | null
  agreement: FactorAgreement | null
}>

type Measured = Readonly<{ company: CompanyStatistics | null; questionnaire: Questionnaire }>

/** Whether the questions measure what they should and departments can be told apart: words, and the numbers behind. */
export function measureSection(language: Language, measured: Measured) {
  const { company, questionnaire } = measured
  if (!company || company.reliability.length === 0) return null
  const factors = questionnaire.factors.map(({ id, title }) => ({
    title: readIn(questionnaire, language, title),
    reliability: company.reliability.find(({ factor }) => factor === id) ?? null,
    agreement: company.agreement.find(({ factor }) => factor === id) ?? null,
  }))
  return {
    title: say(language, 'statistics.measure'),
    lead: say(language, 'statistics.measure.lead'),
    table: inWords(language, factors),
    numbers: isKnown(factors)
      ? {
          title: say(language, 'statistics.measure.numbers'),
          notes: [
            say(language, 'statistics.measure.omega'),
            ...withoutOmega(language, factors),
            say(language, 'statistics.measure.icc'),
          ],
          tables: [coefficients(language, factors), itemTable(language, measured)],
        }
      : null,
  }
}

/** Which factors are judged by alpha: some have too few questions for an omega, for some none was found. */
function withoutOmega(language: Language, factors: readonly Factor[]): string[] {
  const names = factors
    .filter(({ reliability: own }) => own && own.omega === null && own.alpha !== null)
    .map(({ title }) => title)
  if (names.length === 0) return []
  return [say(language, 'statistics.measure.by-alpha', { names: names.join(' · ') })]
}

const isKnown = (factors: readonly Factor[]) =>
  factors.some(
    ({ reliability, agreement }) =>
      (reliability && reliability.alpha !== null) || (agreement && agreement.icc2 !== null),
  )

function inWords(language: Language, factors: readonly Factor[]): Table {
  return {
    caption: say(language, 'statistics.measure.table'),
    columns: [
      text(say(language, 'report.factor')),
      text(say(language, 'statistics.measure.one-thing')),
      text(say(language, 'statistics.measure.inside')),
      text(say(language, 'statistics.measure.rank')),
    ],
    rows: factors.map(({ title, reliability, agreement }) => ({
      head: title,
      href: null,
      cells: [
        reliabilityText(language, reliability),
        agreementText(language, agreement),
        rankText(language, agreement),
      ].map((each) => ({ text: each, numeric: false })),
    })),
  }
}

/** Omega, or alpha where there is no omega. */
const coefficientOf = (own: FactorReliability | null) => own?.omega ?? own?.alpha ?? null

/** Whether the questions of a factor measure one thing, at least moderately; `null` where that is not known. */
export function holdsTogether(own: FactorReliability): boolean | null {
  const coefficient = coefficientOf(own)
  return coefficient === null ? null : reliabilityWord(coefficient) !== 'poorly'
}

function reliabilityText(language: Language, own: FactorReliability | null): string {
  if (own && (own.alpha ?? 0) < 0) return say(language, 'statistics.measure.keyed')
  const coefficient = coefficientOf(own)
  if (coefficient !== null)
    return say(language, `statistics.measure.${reliabilityWord(coefficient)}`)
  return own?.reason ? say(language, `statistics.measure.${own.reason}`) : NOTHING
}

function agreementText(language: Language, own: FactorAgreement | null): string {
  if (own && own.medianRwgj !== null)
    return say(language, `statistics.agreement.${agreementWord(own.medianRwgj)}`)
  return own?.reason ? say(language, `statistics.measure.${own.reason}`) : NOTHING
}

function rankText(language: Language, own: FactorAgreement | null): string {
  if (own && own.icc2 !== null)
    return say(language, own.mayRank ? 'statistics.measure.may' : 'statistics.measure.may-not')
  return own?.reason ? say(language, `statistics.measure.${own.reason}`) : NOTHING
}

function coefficients(language: Language, factors: readonly Factor[]): Table {
  const labels = [
    'statistics.n',
    'statistics.omega',
    'statistics.alpha',
    'statistics.interval',
    'statistics.groups',
    'statistics.rwgj.median',
    'statistics.icc1',
    'statistics.icc2',
  ] as const
  return {
    caption: say(language, 'statistics.measure.coefficients'),
    columns: [
      text(say(language, 'report.factor')),
      ...labels.map((key) => ({ label: say(language, key), numeric: true })),
    ],
    rows: factors.map(({ title, reliability, agreement }) => ({
      head: title,
      href: null,
      cells: [
        numberText(language, reliability?.n, 0),
        numberText(language, reliability?.omega, 2),
        numberText(language, reliability?.alpha, 2),
        endsText(language, reliability?.alphaInterval, (end) => formatNumber(language, end, 2)),
        numberText(language, agreement?.groups, 0),
        numberText(language, agreement?.medianRwgj, 2),
        numberText(language, agreement?.icc1, 3),
        numberText(language, agreement?.icc2, 3),
      ].map((each) => ({ text: each, numeric: true })),
    })),
  }
}

function itemTable(language: Language, { company, questionnaire }: Measured): Table {
  const asked = new Map(orderedItems(questionnaire).map((item) => [item.id, item]))
  const items = (company?.reliability ?? []).flatMap((factor) => factor.items)
  return {
    caption: say(language, 'statistics.item.table'),
    columns: [
      text(say(language, 'report.question')),
      { label: say(language, 'statistics.item-total'), numeric: true },
      { label: say(language, 'statistics.alpha-if-deleted'), numeric: true },
    ],
    rows: items.map(({ id, itemTotal, alphaIfDeleted }) => {
      const item = asked.get(id)
      return {
        head: item ? readIn(questionnaire, language, item.text) : id,
        href: null,
        cells: [itemTotal, alphaIfDeleted].map((value) => ({
          text: numberText(language, value, 2),
          numeric: true,
        })),
      }
    }),
  }
}

const text = (label: string) => ({ label, numeric: false })
