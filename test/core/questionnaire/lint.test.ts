import { describe, expect, test } from 'vitest'
import { DEFAULT_QUESTIONNAIRE } from '#src/core/questionnaire/default.ts'
import { lintItems } from '#src/core/questionnaire/lint.ts'
import type { Language } from '#src/core/words/language.ts'
import { anItem, aQuestionnaire } from '#test/core/questionnaire/builders.ts'

test('the default instrument follows every rule of its own items', () => {
  expect(lintItems(DEFAULT_QUESTIONNAIRE)).toEqual([])
})

describe('the lint of one item', () => {
  test.each([
    ['fr', 'Je comprends les règles et les objectifs.'],
    ['fr', 'Mon service ou mon équipe m’aide.'],
    ['fr', 'Mes outils/moyens me suffisent.'],
    ['es', 'Conozco las normas y los objetivos.'],
    ['es', 'Veo retos u obstáculos.'],
    ['es', 'Conozco las normas e instrucciones.'],
    ['en', 'I know the rules and the objectives.'],
    ['en', 'My team or my manager helps me.'],
    ['en', 'My tools & means suffice.'],
  ] as const)('asks for one idea (%s: %s)', (language, text) => {
    expect(rulesBroken(language, text)).toEqual(['double-barrelled'])
  })

  test.each([
    ['fr', 20, 'Je vois'],
    ['es', 20, 'Yo veo'],
    ['en', 16, 'I see'],
  ] as const)('counts words (%s: at most %i)', (language, most, start) => {
    const longest = [start, ...Array.from({ length: most - 2 }, () => 'bla')].join(' ')
    expect(rulesBroken(language, longest)).toEqual([])
    expect(rulesBroken(language, `${longest} bla`)).toEqual(['too-long'])
  })

  test('counts an elided French word as a word', () => {
    const text = `Je vois ${Array.from({ length: 9 }, () => 'l’ami').join(' ')}`
    expect(rulesBroken('fr', text)).toEqual([])
    expect(rulesBroken('fr', `${text} l’ami`)).toEqual(['too-long'])
  })

  test.each([
    ['fr', 'Je suis satisfait de mon travail.'],
    ['fr', 'Je suis très satisfaite de mon travail.'],
    ['fr', 'Je suis satisfait(e) de mon travail.'],
    ['fr', 'Je suis satisfait·e de mon travail.'],
    ['fr', 'Je me sens reconnu dans mon équipe.'],
    ['fr', 'Je me sens pleinement intégrée dans mon équipe.'],
    ['fr', 'Je suis tout à fait informé des objectifs.'],
    ['fr', 'Je me sens fier de mon travail.'],
    ['fr', 'Je suis heureux dans mon poste.'],
    ['fr', 'Mon supérieur m’écoute.'],
    ['es', 'Estoy satisfecho con mi trabajo.'],
    ['es', 'Estoy muy satisfecha con mi trabajo.'],
    ['es', 'Estoy satisfecho/a con mi trabajo.'],
    ['es', 'Me siento orgulloso de mi trabajo.'],
    ['es', 'Me siento plenamente integrada en mi equipo.'],
    ['es', 'Mis compañeros me ayudan.'],
    ['es', 'En mi equipo nos ayudamos entre nosotros.'],
  ] as const)('looks for gender (%s: %s)', (language, text) => {
    expect(rulesBroken(language, text)).toContain('gender')
  })

  test.each([
    ['fr', 'Je me sens capable de relever les défis de mon travail.'],
    ['fr', 'Je suis responsable de mon budget.'],
    ['fr', 'Je me sens à l’aise dans mon équipe.'],
    ['fr', 'Je me sens en sécurité.'],
    ['es', 'Me siento capaz de afrontar los retos.'],
    ['es', 'Estoy en un buen equipo.'],
    ['es', 'Me siento a gusto en mi equipo.'],
  ] as const)('lets pass what has one form for everybody (%s: %s)', (language, text) => {
    expect(rulesBroken(language, text)).toEqual([])
  })

  test.each([
    ['fr', 'Votre équipe m’aide.'],
    ['fr', 'Je crois que tu m’aides.'],
    ['es', 'Creo que usted me ayuda.'],
    ['es', 'Creo en tu equipo.'],
    ['en', 'I think your team helps me.'],
  ] as const)('does not address the reader (%s: %s)', (language, text) => {
    expect(rulesBroken(language, text)).toEqual(['second-person'])
  })

  test.each([
    ['fr', 'Les décisions arrivent à temps.'],
    ['es', 'Las decisiones llegan a tiempo.'],
    ['en', 'Decisions come in time.'],
  ] as const)('speaks in the first person (%s: %s)', (language, text) => {
    expect(rulesBroken(language, text)).toEqual(['no-first-person'])
  })

  test.each([
    ['fr', 'Mon équipe était agréable.'],
    ['fr', 'Mon équipe a changé.'],
    ['fr', 'Mon équipe m’aidera.'],
    ['fr', 'J’aimerais rester.'],
    ['es', 'Mi equipo estaba unido.'],
    ['es', 'Mi equipo ha cambiado.'],
    ['es', 'Mi equipo cambió.'],
    ['es', 'Mi equipo me ayudará.'],
    ['en', 'My team was pleasant.'],
    ['en', 'My team has changed.'],
    ['en', 'My team will help me.'],
  ] as const)('asks about now (%s: %s)', (language, text) => {
    expect(rulesBroken(language, text)).toEqual(['not-present'])
  })

  test.each([
    ['fr', 'J’ai un souhait: progresser.'],
    ['fr', 'J’ai un souhait : progresser.'],
    ['fr', "J'ai ma place."],
    ['en', "I know the company's objectives."],
  ] as const)('knows the marks (%s: %s)', (language, text) => {
    expect(rulesBroken(language, text)).toEqual(['typography'])
  })

  test('lets a French mark pass with its non-breaking space', () => {
    expect(rulesBroken('fr', 'J’ai un souhait\u00a0: progresser.')).toEqual([])
  })
})

test('names the item, the language and the rule', () => {
  const text = { fr: 'Je sais.', en: 'I know and see.' }
  expect(lintItems(aQuestionnaire({ items: [anItem({ id: 'a', text })] }))).toEqual([
    { item: 'a', language: 'es', rule: 'language-missing' },
    { item: 'a', language: 'en', rule: 'double-barrelled' },
  ])
})

test('finds a text that stands twice, whatever its capitals and marks', () => {
  const items = [
    anItem({ id: 'a', text: { fr: 'Je sais.', es: 'Conozco.', en: 'I know.' } }),
    anItem({ id: 'b', text: { fr: 'Je vois.', es: 'Veo.', en: 'I KNOW' } }),
  ]
  expect(lintItems(aQuestionnaire({ items }))).toEqual([
    { item: 'b', language: 'en', rule: 'duplicate' },
  ])
})

test('finds reversed items', () => {
  expect(lintItems(aQuestionnaire({ items: [anItem({ id: 'a', reversed: true })] }))).toEqual([
    { item: 'a', language: null, rule: 'reversed' },
  ])
})

function rulesBroken(language: Language, text: string) {
  const items = [anItem({ text: { [language]: text } })]
  return lintItems(aQuestionnaire({ languages: [language], items })).map(({ rule }) => rule)
}
