import { expect, test } from 'vitest'
import { BUILT_IN_IDEAS } from '#src/core/actions/library/built-in.ts'
import { type ListedIdea, mergeLibrary } from '#src/core/actions/library/merge.ts'
import { ideasPart } from '#src/web/hr/library/ideas.parts.ts'
import { handlebars } from '#src/web/views.ts'

const form = '/campaigns/c1/results/3/plan/new'
const ideas = mergeLibrary(BUILT_IN_IDEAS, [])
const of = (factor: string): ListedIdea[] => ideas.filter((idea) => idea.factor === factor)
const rendered = (language: 'fr' | 'es' | 'en', some: ListedIdea[]) =>
  handlebars.compile('{{> ideas}}', { strict: true })({
    language,
    ...ideasPart(language, form, some),
  })

test('each idea is offered under its step, with the way to an action made from it', () => {
  const html = rendered('fr', of('F3'))
  expect(html.match(/<h3>[^<]+/g)).toEqual([
    '<h3>Étape 1\u00a0: comprendre l’entreprise',
    '<h3>Étape 2\u00a0: préparer et motiver',
  ])
  const links = [...html.matchAll(/href="([^"]+)"/g)].map(([, href]) => href)
  expect(links).toHaveLength(4)
  expect(links[0]?.replaceAll('&amp;', '&').replaceAll('&#x3D;', '=')).toBe(
    `${form}?factor=F3&entry=f3-agreed-responsibilities`,
  )
})

test('an idea that the reader’s language lacks says in which it is', () => {
  const [idea] = of('F1')
  if (!idea?.texts.en) throw new Error('no idea')
  const html = rendered('es', [{ ...idea, texts: { en: idea.texts.en } }])
  expect(html).toContain(`<p lang="en"><strong>${idea.texts.en.title}</strong></p>`)
})

test('where there is none nothing is offered', () => {
  expect(ideasPart('en', form, [])).toBeNull()
})
