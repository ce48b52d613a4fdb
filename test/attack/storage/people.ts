import type { Answers } from '#src/core/anonymity/payload.ts'
import { ITEMS } from '#test/attack/simulate/questionnaire.ts'
import type { Random } from '#test/attack/simulate/random.ts'

/** How an answer is sent: with the browser's protocol, the same from a printed card, or by the page without JavaScript. */
type Way = 'browser' | 'card' | 'form'

/** Somebody who answers. `mark` stands in the comment and nowhere else in the world; no two sheets are alike. */
export type Respondent = Readonly<{
  email: string
  department: string
  way: Way
  mark: string
  answers: Answers
}>

export type Staff = Readonly<{
  /** All who are asked, by mail address. */
  invited: readonly { email: string; department: string }[]
  /** Those who answer, in the order in which they come. */
  arriving: readonly Respondent[]
}>

/** So many of each department do not answer. */
export const SILENT_EACH = 3
const MARK = 'Zebra-'

/** A company of which nearly everybody answers, all with a comment, in a random order and in every way. */
export function aStaff(random: Random, departments: number, each: number): Staff {
  const invited = Array.from({ length: departments * each }, (_, number) => ({
    email: `p${random.between(1e8, 1e9 - 1)}.${number}@example.org`,
    department: `Company/D${10 + (number % departments)}`,
  }))
  const silent = new Set(
    [...Map.groupBy(invited, ({ department }) => department).values()].flatMap((some) =>
      random.shuffled(some).slice(0, SILENT_EACH),
    ),
  )
  const sheets = distinctSheets(random, invited.length)
  const arriving = random
    .shuffled(invited.filter((person) => !silent.has(person)))
    .map((person, number) => ({ ...person, ...whatIsSaid(random, sheets[number] ?? {}, number) }))
  return { invited, arriving: random.shuffled(arriving) }
}

function whatIsSaid(random: Random, answers: Answers['answers'], number: number) {
  const mark = `${MARK}${hex(random)}${hex(random)}`
  const text = `${mark} ${'too little light here '.repeat(random.between(0, 26))}`.trim()
  const comments = [{ question: 'idea', kind: 'suggestion' as const, text }]
  const way: Way = (['browser', 'browser', 'card', 'form'] as const)[number % 4] ?? 'browser'
  return { way, mark, answers: { answers, comments } }
}

/** Everybody answers the first item; how many more differs from person to person. */
function distinctSheets(random: Random, count: number): Answers['answers'][] {
  const sheets = new Map<string, Answers['answers']>()
  while (sheets.size < count) {
    const answered = ITEMS.filter((_, index) => index === 0 || random.chance(0.8))
    const sheet = Object.fromEntries(
      answered.map((item) => [item, random.chance(0.1) ? ('na' as const) : random.between(1, 5)]),
    )
    sheets.set(JSON.stringify(sheet), sheet)
  }
  return [...sheets.values()]
}

/** The mark in a comment; `null` in another text. */
export const markIn = (text: string) => /Zebra-[0-9a-f]{12}/.exec(text)?.[0] ?? null

const hex = (random: Random) => random.between(0x100000, 0xffffff).toString(16)

/** A sheet as it would stand in a file. */
export const sheetText = ({ answers }: Respondent) => JSON.stringify(answers.answers)
export const SHEET_START = '{"a1":'
