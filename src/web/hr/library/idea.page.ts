import { STEPS } from '#src/core/actions/action.ts'
import { IDEA_PARTS, LONGEST_PART } from '#src/core/actions/library/idea.ts'
import { ideaIn, type ListedIdea } from '#src/core/actions/library/merge.ts'
import type { Problem } from '#src/core/problem.ts'
import { LANGUAGES, type Language } from '#src/core/words/language.ts'
import { problemMessage } from '#src/core/words/problem-sentences.ts'
import { say } from '#src/core/words/words.ts'
import type { Library } from '#src/services/actions/library/read-library.ts'
import { problemList } from '#src/web/admin/parts.ts'
import { fieldName, type IdeaForm } from '#src/web/hr/library/idea.form.ts'
import { factorTitle, termsOf } from '#src/web/hr/library/library.page.ts'
import { choice, field } from '#src/web/parts.page.ts'
import { frame, type Reader } from '#src/web/reader.ts'

type Reading = Library & Readonly<{ idea: ListedIdea | null }>

/** The form of an idea in three languages; `form` = what it shows, as entered where that was refused. */
export function ideaPage(
  reader: Reader,
  reading: Reading,
  form: IdeaForm,
  problem: Problem | null,
) {
  const { language } = reader
  const { idea } = reading
  const wrong = problem && fieldOf(problem)
  return {
    ...frame(reader, titleOf(language, idea)),
    ...problemList(language, problem, wrong),
    base: `/action-library${idea ? `/${idea.id}` : ''}`,
    newName: idea ? null : (form.id ?? ''),
    revision: idea?.revision ?? 0,
    place: !idea || idea.origin === 'own' ? placeFields(language, reading, form, problem) : null,
    fixed: idea && idea.origin !== 'own' ? fixedPlace(language, reading, idea) : null,
    texts: LANGUAGES.map((code) => ({
      code,
      name: say(language, `common.language.${code}`),
      fields: IDEA_PARTS.map((part) => textField(language, code, form, { part, problem, wrong })),
    })),
    meanwhile: problem?.key === 'library.changed' && idea ? savedWords(language, idea) : null,
    hiding: idea && {
      value: idea.isHidden ? 'no' : 'yes',
      label: say(language, idea.isHidden ? 'library.show' : 'library.hide'),
    },
    removal: idea ? removalOf(language, idea) : null,
  }
}

const titleOf = (language: Language, idea: ListedIdea | null) =>
  idea
    ? say(language, 'library.edit-of', { title: ideaIn(language, idea.texts).title })
    : say(language, 'library.new-title')

function placeFields(
  language: Language,
  { factors }: Reading,
  form: IdeaForm,
  problem: Problem | null,
) {
  const none = { value: '', label: '–', selected: false }
  const said = (key: Problem['key']) =>
    problem?.key === key ? problemMessage(language, problem) : null
  return [
    choice({
      name: 'factor',
      label: say(language, 'library.factor'),
      problem: said('library.factor-unknown'),
      options: [
        none,
        ...factors.map((factor) => ({
          value: factor.id,
          label: factorTitle(language, factor).title,
          selected: form.factor === factor.id,
        })),
      ],
    }),
    choice({
      name: 'step',
      label: say(language, 'library.step'),
      problem: said('library.step-missing'),
      options: [
        none,
        ...STEPS.map((value) => ({
          value,
          label: say(language, `library.step.${value}`),
          selected: form.step === value,
        })),
      ],
    }),
  ]
}

function fixedPlace(language: Language, { factors }: Reading, idea: ListedIdea) {
  const factor = factors.find(({ id }) => id === idea.factor) ?? { id: idea.factor, title: {} }
  return {
    factor: factorTitle(language, factor).title,
    step: say(language, `library.step.${idea.step}`),
    text: say(language, 'library.fixed-place'),
  }
}

function textField(
  language: Language,
  code: Language,
  form: IdeaForm,
  {
    part,
    problem,
    wrong,
  }: { part: (typeof IDEA_PARTS)[number]; problem: Problem | null; wrong: string | null },
) {
  const name = fieldName(part, code)
  return {
    ...field({
      name,
      label: say(language, `library.part.${part}`),
      hint: say(code, 'library.most', { most: LONGEST_PART[part] }),
      value: form[name] ?? '',
      problem: problem && wrong === name ? problemMessage(language, problem) : null,
    }),
    lang: code,
    rows: part === 'title' ? 2 : 3,
  }
}

/** What somebody else saved meanwhile, to be compared with what was entered. */
const savedWords = (language: Language, idea: ListedIdea) => {
  const { title, language: lang } = ideaIn(language, idea.texts)
  return {
    heading: say(language, 'library.saved-words'),
    lang,
    title,
    terms: termsOf(language, idea),
  }
}

function removalOf(language: Language, { origin, revision }: ListedIdea): string | null {
  if (revision === 0 || origin === 'built-in') return null
  return say(language, origin === 'own' ? 'library.remove' : 'library.restore')
}

/** The field that a problem is about, if it is about one. */
function fieldOf({ key, details }: Problem): string | null {
  if (key === 'library.factor-unknown') return 'factor'
  if (key === 'library.step-missing') return 'step'
  return details.field && details.language ? `${details.field}-${details.language}` : null
}
