import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { canonicalJson } from '#src/core/anonymity/canonical.ts'
import { Problem } from '#src/core/problem.ts'
import { DEFAULT_QUESTIONNAIRE } from '#src/core/questionnaire/default.ts'
import { blockersOf } from '#src/core/questionnaire/draft/blockers.ts'
import { compareVersions } from '#src/core/questionnaire/draft/compare.ts'
import { type DraftContent, parseDraft } from '#src/core/questionnaire/draft/draft.ts'
import { emptyDraft } from '#src/core/questionnaire/draft/empty.ts'
import { fieldsOf, withEntered } from '#src/core/questionnaire/draft/fields.ts'
import { idsOf } from '#src/core/questionnaire/draft/ids.ts'
import { releasable } from '#src/core/questionnaire/draft/releasable.ts'
import { sectionsOf } from '#src/core/questionnaire/draft/sections.ts'
import { questionnaireHash } from '#src/core/questionnaire/hash.ts'
import { lintItems } from '#src/core/questionnaire/lint.ts'
import { parseQuestionnaire } from '#src/core/questionnaire/parse.ts'
import { sameIndex, sameItems } from '#src/core/questionnaire/same-items.ts'
import { aQuestionnaire, aScale } from '#test/core/questionnaire/builders.ts'
import { stepped, steps } from '#test/core/questionnaire/draft/edits.ts'

const beginnings: [string, DraftContent][] = [
  ['a copy of our own questionnaire', DEFAULT_QUESTIONNAIRE],
  ['an empty draft', emptyDraft('own', ['fr', 'en'])],
  // little stands between this one and a release: each single fault comes up by itself
  ['a small one', aQuestionnaire({ languages: ['en'], scales: { agreement: aScale() } })],
]

describe.each(beginnings)('whatever is done to %s', (_name, beginning) => {
  test('ids stay unique, and no id that was removed comes back for anything new', () => {
    fc.assert(
      fc.property(steps(), (work) => {
        let draft = { content: beginning, retired: [] as string[] }
        const ever = new Set(idsOf(beginning))
        for (const step of work) {
          const after = stepped(draft, step)
          for (const id of after.added) {
            expect(ever.has(id), id).toBe(false)
            ever.add(id)
          }
          draft = after
          const { items, factors, openQuestions } = draft.content
          for (const list of [items, factors, openQuestions]) {
            const ids = list.map(({ id }) => id)
            expect(new Set(ids).size).toBe(ids.length)
          }
        }
      }),
    )
  })

  test('it stays a draft that can be read again, to the letter', () => {
    fc.assert(
      fc.property(steps(), (work) => {
        const { content } = workedOn(beginning, work)
        const kept = JSON.parse(JSON.stringify(content)) as unknown
        expect(canonicalJson(parseDraft(kept))).toBe(canonicalJson(content))
        lintItems(content)
      }),
    )
  })

  test('it can be released exactly when nothing is said to stop it', () => {
    fc.assert(
      fc.property(steps(), (work) => {
        const { content } = workedOn(beginning, work)
        expect(isReleasable(content)).toBe(blockersOf(content).length === 0)
      }),
      { numRuns: 300 },
    )
  })

  test('each thing that stops a release names a section and a field that are there', () => {
    fc.assert(
      fc.property(steps(10), (work) => {
        const { content } = workedOn(beginning, work)
        for (const { section, field } of blockersOf(content)) {
          if (section === 'outline') continue
          expect(sectionsOf(content)).toContain(section)
          const names = fieldsOf(content, section).map(({ name }) => name)
          if (field !== null) expect(names).toContain(field)
        }
      }),
    )
  })

  test('saving what is shown changes nothing', () => {
    fc.assert(
      fc.property(steps(10), (work) => {
        const { content } = workedOn(beginning, work)
        for (const section of sectionsOf(content)) {
          const shown = fieldsOf(content, section).map(({ name, value }) => [name, value])
          expect(withEntered(content, section, Object.fromEntries(shown))).toBe(content)
        }
      }),
    )
  })
})

test('nothing done is the same version', () => {
  expect(questionnaireHash(releasable(DEFAULT_QUESTIONNAIRE))).toBe(
    questionnaireHash(DEFAULT_QUESTIONNAIRE),
  )
  expect(blockersOf(DEFAULT_QUESTIONNAIRE)).toEqual([])
})

test('what is said of trends is what decides them: a factor has differences exactly where it is not the same', () => {
  fc.assert(
    fc.property(steps(6), (work) => {
      const now = releasable(workedOn(DEFAULT_QUESTIONNAIRE, work).content)
      const { factors, isSameIndex } = compareVersions(DEFAULT_QUESTIONNAIRE, now)
      expect(isSameIndex).toBe(sameIndex(DEFAULT_QUESTIONNAIRE, now))
      for (const { factor, state, differences } of factors) {
        const isSame = sameItems(DEFAULT_QUESTIONNAIRE, now, factor.id)
        expect(state === 'same').toBe(isSame)
        expect(differences.length > 0).toBe(state === 'changed')
      }
    }),
  )
})

const workedOn = (content: DraftContent, work: Parameters<typeof stepped>[1][]) =>
  work.reduce<{ content: DraftContent; retired: string[] }>(stepped, { content, retired: [] })

function isReleasable(content: DraftContent): boolean {
  try {
    parseQuestionnaire(JSON.parse(JSON.stringify(releasable(content))))
    return true
  } catch (error) {
    if (error instanceof Problem) return false
    throw error
  }
}
