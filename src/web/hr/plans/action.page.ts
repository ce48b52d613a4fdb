import { type Action, type State, stateOf } from '#src/core/actions/action.ts'
import { isStarted } from '#src/core/actions/measure.ts'
import { movesFrom } from '#src/core/actions/moves.ts'
import { type Texts, textIn } from '#src/core/campaign/commitment.ts'
import { formatMoment } from '#src/core/words/format.ts'
import { LANGUAGES, type Language } from '#src/core/words/language.ts'
import { problemMessage } from '#src/core/words/problem-sentences.ts'
import { say } from '#src/core/words/words.ts'
import type { ActionReading } from '#src/services/actions/read-plan.ts'
import { problemList } from '#src/web/admin/parts.ts'
import { NOTHING } from '#src/web/hr/charts/figures.ts'
import { actionPath, planPath } from '#src/web/hr/crumbs.ts'
import type { Refused } from '#src/web/hr/plans/action-fields.ts'
import { dueText, ownerText, targetText } from '#src/web/hr/plans/action-table.ts'
import { aimText, baselineText } from '#src/web/hr/plans/aims.ts'
import { frozenPart } from '#src/web/hr/plans/frozen.ts'
import { planCrumbs } from '#src/web/hr/plans/plan.page.ts'
import { field, type Notice, type Table } from '#src/web/parts.page.ts'
import { frame, type Reader } from '#src/web/reader.ts'

type Options = Readonly<{ notice: Notice | null; refused: Refused; note: string }>

/** One action: all of it, how far it is and who said so, and what can come next. */
export function actionPage(reader: Reader, reading: ActionReading, options: Options) {
  const { language } = reader
  const { action } = reading
  const { refused, notice } = options
  const title = textIn(language, action.title)
  const { campaign, department } = reading.reading.report
  return {
    ...frame(reader, title.text),
    ...problemList(language, refused?.problem ?? null, refused?.field ?? null),
    crumbs: planCrumbs(language, reading, title.text),
    notice,
    heading: { text: title.text, written: title.language },
    state: say(language, `plan.state.${stateOf(action)}`),
    terms: termsOf(language, reading),
    frozen: isStarted(action)
      ? frozenPart(language, reading, action).text
      : say(language, 'plan.frozen.not-yet'),
    measure: measureNote(language, reading),
    history: historyTable(language, reading),
    base: actionPath(action.id),
    revision: action.revision,
    moves: movesFrom(action).map((state) => ({ state, label: moveText(language, action, state) })),
    note: noteField(language, options),
    mayDelete: !isStarted(action),
    back: planPath(campaign, department.id),
  }
}

function termsOf(language: Language, { action, owner, measure, reading, today }: ActionReading) {
  const state = stateOf(action)
  const baseline = isStarted(action) ? action.baseline : measure.baseline
  const term = (key: Parameters<typeof say>[1], text: string) => ({
    term: say(language, key as 'plan.aim'),
    text: text === '' ? NOTHING : text,
    written: null as Language | null,
  })
  return [
    ...otherTexts(language, 'plan.form.title', action.title),
    term('plan.step', say(language, `plan.step.${action.step}`)),
    term('plan.aim', aimText(language, reading, action)),
    term('plan.baseline', baselineText(language, baseline)),
    term('plan.target', targetText(language, action.target)),
    term('plan.owner', ownerText(language, owner)),
    term('plan.due', dueText(language, { dueOn: action.dueOn, state }, today)),
    term('plan.form.means', action.means),
    term('plan.form.evidence', action.evidence),
    term('plan.form.indicator', action.indicator),
    term('plan.probability', gradeText(language, 'plan.grade', action.probability)),
    term('plan.impact', gradeText(language, 'plan.impact', action.impact)),
    ...LANGUAGES.flatMap((code) => writtenText(language, 'plan.form.told', code, action.told)),
  ]
}

/** The title in the languages in which it is not the heading. */
function otherTexts(language: Language, key: 'plan.form.title', texts: Texts) {
  const shown = textIn(language, texts).language
  return LANGUAGES.filter((code) => code !== shown).flatMap((code) =>
    writtenText(language, key, code, texts),
  )
}

function writtenText(
  language: Language,
  key: 'plan.form.title' | 'plan.form.told',
  code: Language,
  texts: Texts,
) {
  const text = texts[code]
  if (text === undefined) return []
  const term = say(language, 'plan.form.in', {
    field: say(language, key),
    language: say(code, `common.language.${code}`),
  })
  return [{ term, text, written: code as Language | null }]
}

const gradeText = (
  language: Language,
  words: 'plan.grade' | 'plan.impact',
  grade: Action['probability'],
) => (grade === null ? say(language, 'plan.grade.none') : say(language, `${words}.${grade}`))

/** Why nothing is measured, where nothing is. */
function measureNote(language: Language, { measure }: ActionReading): string | null {
  if (measure.reason === null) return null
  return measure.reason === 'shared'
    ? say(language, 'plan.shared')
    : say(language, 'plan.measure.missing')
}

function historyTable(language: Language, { action, campaign }: ActionReading): Table {
  return {
    caption: say(language, 'plan.history'),
    columns: [
      { label: say(language, 'plan.history.when'), numeric: false },
      { label: say(language, 'plan.state'), numeric: false },
      { label: say(language, 'plan.history.who'), numeric: false },
      { label: say(language, 'plan.history.note'), numeric: false },
    ],
    rows: action.states.map(({ state, at, actor, note }) => ({
      head: formatMoment(language, new Date(at), campaign.timeZone),
      href: null,
      cells: [say(language, `plan.state.${state}`), actor, note || NOTHING].map((text) => ({
        text,
        numeric: false,
      })),
    })),
  }
}

const moveText = (language: Language, action: Action, to: State) =>
  stateOf(action) === 'done' && to === 'active'
    ? say(language, 'plan.move.again')
    : say(language, `plan.move.${to}`)

function noteField(language: Language, { refused, note }: Options) {
  return field({
    name: 'note',
    label: say(language, 'plan.note'),
    hint: say(language, 'plan.note-hint'),
    required: false,
    value: note,
    problem: refused?.field === 'note' ? problemMessage(language, refused.problem) : null,
  })
}
