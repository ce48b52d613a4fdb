import type { DraftContent } from '#src/core/questionnaire/draft/draft.ts'
import { idsOf, itemBeginning, nextId } from '#src/core/questionnaire/draft/ids.ts'
import { withoutPoint, withPoint } from '#src/core/questionnaire/draft/scale-fields.ts'
import {
  factorOf,
  itemsIn,
  type Listed,
  type Section,
  withItemsIn,
} from '#src/core/questionnaire/draft/sections.ts'
import { withWorkload } from '#src/core/questionnaire/draft/workload.ts'
import { MOST, type Scale } from '#src/core/questionnaire/questionnaire.ts'

const ACTS = [
  'add',
  'up',
  'down',
  'remove',
  'renew',
  'add-point',
  'remove-point',
  'workload',
] as const

/** A change of the list of a section, beside its texts. `id` names a member; adding needs none. */
export type Operation = Readonly<{ act: (typeof ACTS)[number]; id: string }>

/** `up:1.2` and the like, as a button sends it; `null` for anything else. */
export function parseOperation(text: string): Operation | null {
  const [name = '', ...rest] = text.split(':')
  const act = ACTS.find((one) => one === name)
  return act ? { act, id: rest.join(':') } : null
}

/**
 * The content after an operation, and the member that it was about (`null` where it is gone or nothing changed).
 * `taken`: every id that this questionnaire ever used; a new member gets none of them.
 */
export function operate(
  content: DraftContent,
  section: Listed,
  operation: Operation,
  taken: ReadonlySet<string>,
): { content: DraftContent; at: string | null } {
  const used = new Set([...taken, ...idsOf(content)])
  if (operation.act === 'workload' && section === 'outcomes') return withWorkload(content, used)
  if (section === 'outline') return inFactors(content, operation, used)
  if (section === 'open-questions') return inOpenQuestions(content, operation, used)
  if (section === 'scales') return inScales(content, operation, used)
  return section === 'about' ? { content, at: null } : inItems(content, section, operation, used)
}

type Used = ReadonlySet<string>

function inFactors(content: DraftContent, operation: Operation, used: Used) {
  const { factors, items } = content
  if (operation.act === 'add') {
    if (factors.length >= MOST.factors) return { content, at: null }
    const id = nextId(used, 'F')
    return { content: { ...content, factors: [...factors, { id, title: {}, items: [] }] }, at: id }
  }
  const left = changed(factors, operation)
  if (!left) return { content, at: null }
  const gone = factors.filter((one) => !left.includes(one)).flatMap((one) => one.items)
  return {
    content: { ...content, factors: left, items: items.filter(({ id }) => !gone.includes(id)) },
    at: memberAt(left, operation),
  }
}

function inOpenQuestions(content: DraftContent, operation: Operation, used: Used) {
  const { openQuestions } = content
  if (operation.act === 'add') {
    if (openQuestions.length >= MOST.openQuestions) return { content, at: null }
    const id = nextId(used, 'Q')
    const asked = { id, kind: 'suggestion' as const, text: {} }
    return { content: { ...content, openQuestions: [...openQuestions, asked] }, at: id }
  }
  const left = changed(openQuestions, operation)
  if (!left) return { content, at: null }
  return { content: { ...content, openQuestions: left }, at: memberAt(left, operation) }
}

function inItems(content: DraftContent, section: Section, operation: Operation, used: Used) {
  const members = itemsIn(content, section).map((id) => ({ id }))
  if (operation.act === 'add') return withNewItem(content, section, used)
  if (operation.act === 'renew') return withNewId(content, section, operation.id, used)
  const left = changed(members, operation)
  if (!left) return { content, at: null }
  const ids = left.map(({ id }) => id)
  const kept = members.every(({ id }) => ids.includes(id))
    ? content.items
    : content.items.filter(({ id }) => id !== operation.id)
  return {
    content: withItemsIn({ ...content, items: kept }, section, ids),
    at: memberAt(left, operation),
  }
}

function withNewItem(content: DraftContent, section: Section, used: Used) {
  const ids = itemsIn(content, section)
  const [scale] = scalesByUse(content, ids)
  const isKnown =
    section === 'outcomes' || content.factors.some((one) => one.id === factorOf(section))
  if (!isKnown || scale === undefined || content.items.length >= MOST.items)
    return { content, at: null }
  const id = nextId(used, beginningIn(content, section))
  const items = [...content.items, { id, text: {}, scale, reversed: false }]
  return { content: withItemsIn({ ...content, items }, section, [...ids, id]), at: id }
}

/** The same item under an id of its own: it is another question than the one that had its id. */
function withNewId(content: DraftContent, section: Section, old: string, used: Used) {
  const ids = itemsIn(content, section)
  if (!ids.includes(old)) return { content, at: null }
  const id = nextId(used, beginningIn(content, section))
  const items = content.items.map((item) => (item.id === old ? { ...item, id } : item))
  const renamed = ids.map((one) => (one === old ? id : one))
  return { content: withItemsIn({ ...content, items }, section, renamed), at: id }
}

// reports sort the outcomes of our own questionnaire by the letters of their ids: X belongs to no group
const beginningIn = (content: DraftContent, section: Section) =>
  section === 'outcomes' ? 'X' : itemBeginning(content, factorOf(section) ?? '')

/** The scales, that of the section's last item first: a new item is most often answered as the one before. */
function scalesByUse({ items, scales }: DraftContent, ids: readonly string[]): string[] {
  const last = items.find(({ id }) => id === ids.at(-1))?.scale
  return [...(last === undefined ? [] : [last]), ...Object.keys(scales)]
}

function inScales(content: DraftContent, operation: Operation, used: Used) {
  const { act, id } = operation
  if (act === 'add') {
    const name = nextId(used, 'scale-')
    return { content: { ...content, scales: { ...content.scales, [name]: NEW_SCALE } }, at: name }
  }
  const { [id]: scale, ...others } = content.scales
  if (!scale) return { content, at: null }
  if (act === 'remove') {
    const isUsed = content.items.some((item) => item.scale === id)
    return isUsed ? { content, at: id } : { content: { ...content, scales: others }, at: null }
  }
  const points = scale.max - scale.min + 1
  const resized =
    act === 'add-point' && points < MOST_POINTS
      ? withPoint(scale)
      : act === 'remove-point' && points > LEAST_POINTS
        ? withoutPoint(scale)
        : scale
  return { content: { ...content, scales: { ...content.scales, [id]: resized } }, at: id }
}

const LEAST_POINTS = 2
const MOST_POINTS = 11

const NEW_SCALE: Scale = {
  min: 1,
  max: 5,
  labels: null,
  ends: null,
  classes: { unfavourable: [1, 2], neutral: [3, 3], favourable: [4, 5] },
}

/** The list with a member moved by one place or removed; `null` where that is no change. */
function changed<Member extends { id: string }>(
  members: readonly Member[],
  { act, id }: Operation,
): Member[] | null {
  const at = members.findIndex((member) => member.id === id)
  if (at < 0) return null
  if (act === 'remove') return members.toSpliced(at, 1)
  if (act !== 'up' && act !== 'down') return null
  const to = act === 'up' ? at - 1 : at + 1
  const [moved, other] = [members[at], members[to]]
  if (!moved || !other) return null
  return members.with(at, other).with(to, moved)
}

/** The member itself, or for one that is gone nothing. */
const memberAt = (members: readonly { id: string }[], { id }: Operation): string | null =>
  members.some((member) => member.id === id) ? id : null
