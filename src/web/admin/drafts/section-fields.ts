import type { DraftContent } from '#src/core/questionnaire/draft/draft.ts'
import type { DraftField } from '#src/core/questionnaire/draft/field.ts'
import type { Merged } from '#src/core/questionnaire/draft/merge.ts'
import { tidyText } from '#src/core/questionnaire/writable.ts'
import type { Language } from '#src/core/words/language.ts'
import { say } from '#src/core/words/words.ts'
import { inputName } from '#src/web/admin/drafts/section.form.ts'

/** A text in one language, as the partial `by-language` shows it. */
export type TextField = {
  id: string
  name: string
  code: Language
  label: string
  value: string
  notes: string[]
  /** What somebody else saved there meanwhile. */
  meanwhile: string | null
  problem: string | null
  described: string | null
}

/** What the fields of a section are shown with. */
export type Shown = Readonly<{
  language: Language
  content: DraftContent
  fields: ReadonlyMap<string, DraftField>
  values: Merged['values']
  clashes: Merged['clashes']
  /** A field whose text was refused, and why. */
  refused: Readonly<{ field: string; text: string }> | null
  /** Advice by the name of its field. */
  hints: ReadonlyMap<string, readonly string[]>
}>

/** The texts of a name side by side, one for each language that is shown. */
export function byLanguage(shown: Shown, name: string): TextField[] {
  return [...shown.fields.values()]
    .filter((field) => field.name.startsWith(`${name}:`) && field.language !== null)
    .map((field) => textField(shown, field))
}

function textField(shown: Shown, field: DraftField): TextField {
  const { language, values, clashes, refused, hints } = shown
  const { name, isNeeded, longest } = field
  const code = field.language ?? language
  const value = values[name] ?? ''
  const excess = tidyText(value).length - (longest ?? 0)
  const notes = [
    ...(isNeeded && value === '' ? [say(language, 'draft.to-write')] : []),
    ...(longest !== null && excess > 0 ? [say(language, 'draft.too-long', { excess })] : []),
    ...(hints.get(name) ?? []),
  ]
  const meanwhile = meanwhileAt(shown, name, (saved) => saved)
  const problem = refused?.field === name ? refused.text : null
  const parts = { notes: notes.length > 0, meanwhile: name in clashes, problem: problem !== null }
  return {
    id: name,
    name: inputName(name),
    code,
    label: say(code, `common.language.${code}`),
    value,
    notes,
    meanwhile,
    problem,
    described: describedBy(name, parts),
  }
}

/** What somebody else saved in a field meanwhile, in a sentence. */
export function meanwhileAt(
  { language, clashes }: Shown,
  name: string,
  read: (saved: string) => string,
): string | null {
  const saved = clashes[name]
  if (saved === undefined) return null
  const text = read(saved)
  return text === ''
    ? say(language, 'draft.meanwhile-blank')
    : say(language, 'draft.meanwhile', { text })
}

function describedBy(id: string, parts: Readonly<Record<string, boolean>>): string | null {
  const shown = Object.entries(parts).filter(([, isShown]) => isShown)
  return shown.map(([part]) => `${id}-${part}`).join(' ') || null
}

/** A list to choose from, as the partial `choice` takes it. */
export function choiceAt(
  shown: Shown,
  name: string,
  label: string,
  options: readonly (readonly [value: string, label: string])[],
) {
  const value = shown.values[name] ?? ''
  const labelOf = (wanted: string) => options.find(([one]) => one === wanted)?.[1] ?? wanted
  const problem = meanwhileAt(shown, name, labelOf)
  return {
    id: name,
    name: inputName(name),
    label,
    hint: null,
    problem,
    described: problem && `${name}-problem`,
    options: options.map(([one, text]) => ({ value: one, label: text, selected: one === value })),
  }
}

/** A box to tick. */
export function boxAt(shown: Shown, name: string, label: string) {
  const yesNo = (value: string) => say(shown.language, value === 'yes' ? 'common.yes' : 'common.no')
  return {
    id: name,
    name: inputName(name),
    label,
    checked: shown.values[name] === 'yes',
    meanwhile: meanwhileAt(shown, name, yesNo),
  }
}
