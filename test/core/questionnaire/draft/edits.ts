import fc from 'fast-check'
import type { DraftContent } from '#src/core/questionnaire/draft/draft.ts'
import { fieldsOf, withEntered } from '#src/core/questionnaire/draft/fields.ts'
import { idsOf, retiredAfter } from '#src/core/questionnaire/draft/ids.ts'
import { type Operation, operate } from '#src/core/questionnaire/draft/operate.ts'
import { itemsIn, type Listed, sectionsOf } from '#src/core/questionnaire/draft/sections.ts'

/** Where somebody is and what they do there, as numbers that are taken round any list. */
export type Step = Readonly<{ where: number; what: number; member: number; words: string | null }>

export const steps = (maxLength = 25) =>
  fc.array(
    fc.record({
      where: fc.nat(),
      what: fc.nat(),
      member: fc.nat(),
      words: fc.option(
        fc.oneof(
          fc.string({ unit: 'grapheme', maxLength: 30 }),
          fc.constantFrom(
            '',
            ' ',
            '1',
            '3',
            '5',
            'yes',
            'Je sais.',
            '\u202Eabc',
            'x'.repeat(600),
            '<script>',
          ),
        ),
      ),
    }),
    { maxLength },
  )

// to add and to remove is what ids are about
const ACTS = [
  'add',
  'remove',
  'up',
  'add',
  'remove',
  'down',
  'renew',
  'add-point',
  'remove-point',
  'workload',
] as const

/** One step of somebody at work: something entered, then a button. */
export function stepped(
  { content, retired }: { content: DraftContent; retired: readonly string[] },
  step: Step,
) {
  const sections: Listed[] = ['outline', ...sectionsOf(content)]
  const section = at(sections, step.where) ?? 'outline'
  const act = at(ACTS, step.what) ?? 'add'
  const ids = idsOf(content)
  const operation: Operation = { act, id: at(membersOf(content, section), step.member) ?? '' }
  const written =
    section === 'outline' || step.words === null
      ? content
      : withEntered(content, section, entered(content, section, step))
  const after = operate(written, section, operation, new Set(retired))
  return {
    content: after.content,
    retired: retiredAfter(retired, content, after.content),
    at: after.at,
    added: idsOf(after.content).filter((id) => !ids.includes(id)),
  }
}

function membersOf(content: DraftContent, section: Listed): readonly string[] {
  if (section === 'outline') return content.factors.map(({ id }) => id)
  if (section === 'open-questions') return content.openQuestions.map(({ id }) => id)
  return section === 'scales' ? Object.keys(content.scales) : itemsIn(content, section)
}

function entered(content: DraftContent, section: Exclude<Listed, 'outline'>, step: Step) {
  const field = at(fieldsOf(content, section), step.member)
  return field ? { [field.name]: step.words ?? '' } : {}
}

const at = <Value>(list: readonly Value[], index: number): Value | undefined =>
  list[index % Math.max(1, list.length)]
