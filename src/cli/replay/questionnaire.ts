import { createHash } from 'node:crypto'
import type { TableScale, TableSpec } from '#src/cli/table/spec.ts'
import type { Questionnaire, Scale } from '#src/core/questionnaire/questionnaire.ts'

/** The instrument of a table: texts are the names of its columns; items of no factor become outcomes. */
export function questionnaireOf(
  spec: TableSpec,
  columns: ReadonlyMap<string, Readonly<{ scale: TableScale }>>,
): Questionnaire {
  const factors = Object.entries(spec.factors)
  const reversed = new Set(factors.flatMap(([, { reverse }]) => reverse ?? []))
  const placed = new Set(factors.flatMap(([, { items }]) => items))
  const items = [...columns.keys()]
  const scaleOfItem = (id: string) => columns.get(id)?.scale ?? spec.scale
  return {
    id: `replay-${fingerprint(JSON.stringify([spec.factors, items]))}`,
    title: { en: 'Replay of a table' },
    languages: ['en'],
    exit: { en: 'Not applicable' },
    scales: Object.fromEntries(
      [...columns.values()].map(({ scale }) => [nameOf(scale), scaleOf(scale)]),
    ),
    items: items.map((id) => ({
      id,
      text: { en: id },
      scale: nameOf(scaleOfItem(id)),
      reversed: reversed.has(id),
    })),
    factors: factors.map(([name, { items }], index) => ({
      id: /^[A-Za-z0-9._-]{1,40}$/.test(name) ? name : `F${index + 1}`,
      title: { en: name },
      items,
    })),
    outcomes: items.filter((id) => !placed.has(id)),
    openQuestions: [],
  }
}

const fingerprint = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 12)

const nameOf = ({ min, max, fav, unf }: TableScale) =>
  `s${min}.${max}.${unf}.${fav}`.replaceAll('-', 'm')

function scaleOf({ min, max, fav, unf }: TableScale): Scale {
  const from = Math.floor(unf) + 1
  const to = Math.ceil(fav) - 1
  return {
    min,
    max,
    labels: null,
    ends: { low: { en: String(min) }, high: { en: String(max) } },
    classes: {
      unfavourable: [min, from - 1],
      neutral: from <= to ? [from, to] : null,
      favourable: [to + 1, max],
    },
  }
}
