import { beforeEach, describe, expect, test } from 'vitest'
import type { Actor } from '#src/core/permission.ts'
import { DEFAULT_QUESTIONNAIRE } from '#src/core/questionnaire/default.ts'
import type { Operation } from '#src/core/questionnaire/draft/operate.ts'
import type { Listed } from '#src/core/questionnaire/draft/sections.ts'
import { createDraft } from '#src/services/drafts/create-draft.ts'
import { releasedAs, showDraft, showDrafts } from '#src/services/drafts/drafts.ts'
import { editDraft, replaceDraft } from '#src/services/drafts/edit-draft.ts'
import { deleteDraft, judgeDraft, releaseDraft } from '#src/services/drafts/release-draft.ts'
import { addQuestionnaire, showQuestionnaire } from '#src/services/questionnaires.ts'
import { aQuestionnaire, inAll } from '#test/core/questionnaire/builders.ts'
import { onEachDatabase } from '#test/setup/each-database.ts'
import { people } from '#test/setup/people.ts'

const SEPTET = { from: 'version', id: 'septet', version: 1 } as const

onEachDatabase('drafts of questionnaires', (context) => {
  let alice: Actor
  let hilda: Actor
  let max: Actor
  let sent = 0

  beforeEach(async () => {
    await context().empty()
    ;({ alice, hilda, max } = await people(context()))
    await addQuestionnaire(context(), alice, DEFAULT_QUESTIONNAIRE)
  })

  /** Enters something in a section of the latest revision. */
  async function edit(
    id: string,
    section: Listed,
    entered: Record<string, string>,
    operation: Operation | null = null,
  ) {
    const { revision } = await showDraft(context(), hilda, id)
    sent++
    const sending = `form ${sent}`
    return editDraft(context(), hilda, id, { revision, section, entered, operation, sending })
  }

  test('begin as a copy that is the same version as long as nobody changes it', async () => {
    const { id } = await createDraft(context(), hilda, SEPTET)
    expect(await judgeDraft(context(), hilda, id)).toMatchObject({ sameAs: 1, blockers: [] })
    expect(await releaseDraft(context(), hilda, id, 1)).toMatchObject({ id: 'septet', version: 1 })
    await expect(showDraft(context(), hilda, id)).rejects.toMatchObject({ key: 'draft.not-found' })
    expect(await releasedAs(context(), hilda, id)).toEqual({ id: 'septet', version: 1 })
  })

  test('begin empty, under a name that nobody has', async () => {
    const first = await createDraft(context(), hilda, { from: 'nothing' })
    const second = await createDraft(context(), hilda, { from: 'nothing' })
    expect([first.content.id, second.content.id]).toEqual(['questionnaire', 'questionnaire-2'])
    const { blockers, previous } = await judgeDraft(context(), hilda, first.id)
    expect(previous).toBeNull()
    expect(blockers.map(({ rule }) => rule)).toContain('no-item')
    await expect(releaseDraft(context(), hilda, first.id, null)).rejects.toMatchObject({
      key: 'draft.not-releasable',
    })
  })

  test('begin once, however often the form is sent, and what was written since stays', async () => {
    const { id } = await createDraft(context(), hilda, SEPTET)
    await edit(id, 'about', { 'title:en': 'Mine' })
    const again = await createDraft(context(), alice, { from: 'nothing' }, id)
    expect(again.content.title.en).toBe('Mine')
    expect(await showDrafts(context(), hilda)).toHaveLength(1)
  })

  test('are for administrators and HR', async () => {
    const { id } = await createDraft(context(), hilda, SEPTET)
    const forbidden = { key: 'actor.forbidden' }
    await expect(createDraft(context(), max, SEPTET)).rejects.toMatchObject(forbidden)
    await expect(showDrafts(context(), max)).rejects.toMatchObject(forbidden)
    await expect(judgeDraft(context(), max, id)).rejects.toMatchObject(forbidden)
    await expect(replaceDraft(context(), max, id, 1, {})).rejects.toMatchObject(forbidden)
    await expect(releaseDraft(context(), max, id, 1)).rejects.toMatchObject(forbidden)
    await expect(deleteDraft(context(), null, id, 1)).rejects.toMatchObject({
      key: 'actor.not-signed-in',
    })
  })

  describe('that two people edit', () => {
    test('tell the second, and keep what the first saved', async () => {
      const { id } = await createDraft(context(), hilda, SEPTET)
      const change = (title: string) => ({
        revision: 1,
        section: 'about' as const,
        entered: { 'title:en': title },
        operation: null,
        sending: title,
      })
      await editDraft(context(), alice, id, change('Hers'))
      await expect(editDraft(context(), hilda, id, change('Mine'))).rejects.toMatchObject({
        key: 'draft.changed',
        details: { by: 'Alice' },
      })
      const { content, revision, changedBy } = await showDraft(context(), hilda, id)
      expect([content.title.en, revision, changedBy]).toEqual(['Hers', 2, 'Alice'])
    })

    test('let one of two in the same instant win', async () => {
      const { id } = await createDraft(context(), hilda, SEPTET)
      const save = (title: string) =>
        editDraft(context(), hilda, id, {
          revision: 1,
          section: 'about',
          entered: { 'title:en': title },
          operation: null,
          sending: title,
        })
      const done = await Promise.allSettled(['a', 'b', 'c', 'd'].map(save))
      expect(done.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
      expect((await showDraft(context(), hilda, id)).revision).toBe(2)
    })

    test('take the same form twice for one, also where it adds something', async () => {
      const { id } = await createDraft(context(), hilda, SEPTET)
      const form = {
        revision: 1,
        section: 'factor-F1' as const,
        entered: {},
        operation: { act: 'add', id: '' } as const,
        sending: 'the same',
      }
      await Promise.all([1, 2, 3].map(() => editDraft(context(), hilda, id, form)))
      await editDraft(context(), hilda, id, form)
      const { content, revision } = await showDraft(context(), hilda, id)
      expect([content.factors[0]?.items.length, revision]).toEqual([6, 2])
    })

    test('are not released or deleted in a state that nobody looked at', async () => {
      const { id } = await createDraft(context(), hilda, SEPTET)
      await edit(id, 'about', { 'title:en': 'Later' })
      const changed = { key: 'draft.changed' }
      await expect(releaseDraft(context(), alice, id, 1)).rejects.toMatchObject(changed)
      await expect(deleteDraft(context(), alice, id, 1)).rejects.toMatchObject(changed)
    })
  })

  test('keep what is too long for a release, and refuse what is too long for anything', async () => {
    const { id } = await createDraft(context(), hilda, SEPTET)
    await edit(id, 'factor-F1', { 'item:1.1:text:fr': 'x'.repeat(501) })
    const { blockers } = await judgeDraft(context(), hilda, id)
    expect(blockers).toEqual([
      {
        rule: 'text-too-long',
        section: 'factor-F1',
        field: 'item:1.1:text:fr',
        language: 'fr',
        excess: 1,
      },
    ])
    await expect(
      edit(id, 'factor-F1', { 'item:1.1:text:fr': 'x'.repeat(5001) }),
    ).rejects.toMatchObject({ key: 'draft.text-too-long', details: { field: 'item:1.1:text:fr' } })
  })

  test('keep what somebody pasted without the marks that turn the writing', async () => {
    const { id } = await createDraft(context(), hilda, SEPTET)
    await edit(id, 'about', { 'title:en': '\u202Eevil\u202C <b>\u{1F600}</b>\u0000' })
    const { content } = await showDraft(context(), hilda, id)
    expect(content.title.en).toBe('evil <b>\u{1F600}</b>')
    const direct = aQuestionnaire({ title: inAll('\u202Eevil') })
    await expect(addQuestionnaire(context(), hilda, direct)).rejects.toMatchObject({
      key: 'questionnaire.unwritable',
    })
  })

  test('become the next version, in which unchanged items keep their ids', async () => {
    const { id } = await createDraft(context(), hilda, SEPTET)
    await edit(id, 'factor-F1', {}, { act: 'remove', id: '1.5' })
    await edit(id, 'factor-F1', {}, { act: 'add', id: '' })
    await edit(id, 'factor-F1', {
      'item:1.6:text:fr': 'Je sais.',
      'item:1.6:text:es': 'Sé.',
      'item:1.6:text:en': 'I know.',
    })
    const { comparison, previous } = await judgeDraft(context(), hilda, id)
    expect(previous?.version).toBe(1)
    expect(comparison?.factors.filter(({ state }) => state === 'same')).toHaveLength(6)
    expect(comparison?.factors[0]?.differences.map(({ why, item }) => [why, item])).toEqual([
      ['added', '1.6'],
      ['removed', '1.5'],
    ])
    const stored = await releaseDraft(context(), hilda, id, 4)
    expect(stored).toMatchObject({ id: 'septet', version: 2 })
    const { content } = await showQuestionnaire(context(), alice, 'septet', 2)
    expect(content.factors[0]?.items).toEqual(['1.1', '1.2', '1.3', '1.4', '1.6'])
    expect((await showQuestionnaire(context(), alice, 'septet', 1)).content).toEqual(
      DEFAULT_QUESTIONNAIRE,
    )
  })

  test('never give a new item an id of an earlier version or of another draft', async () => {
    const first = await createDraft(context(), hilda, SEPTET)
    const second = await createDraft(context(), hilda, SEPTET)
    await edit(first.id, 'factor-F1', {}, { act: 'add', id: '' })
    const { at } = await edit(second.id, 'factor-F1', {}, { act: 'add', id: '' })
    expect(at).toBe('1.7')
    await edit(second.id, 'factor-F1', {}, { act: 'remove', id: '1.7' })
    expect((await edit(second.id, 'factor-F1', {}, { act: 'add', id: '' })).at).toBe('1.8')
  })

  test('are stopped where an id stood for another question, until it is given anew', async () => {
    const small = (items: string[], words: string) => ({
      ...aQuestionnaire({
        items: items.map((id) => ({
          id,
          text: inAll(`${words} ${id}`),
          scale: 'agreement',
          reversed: false,
        })),
      }),
    })
    await addQuestionnaire(context(), hilda, small(['a1', 'a2'], 'Before'))
    await addQuestionnaire(context(), hilda, small(['a1'], 'Before'))
    const content = small(['a1', 'a2'], 'Other')
    const { id } = await createDraft(context(), hilda, { from: 'content', content })
    const { blockers } = await judgeDraft(context(), hilda, id)
    expect(blockers).toMatchObject([{ rule: 'id-reused', section: 'factor-F' }])
    await edit(id, 'factor-F', {}, { act: 'renew', id: 'a2' })
    const stored = await releaseDraft(context(), hilda, id, null)
    expect(stored.content.items.map((item) => item.id)).toEqual(['a1', 'a3'])
  })

  test('released at once by two become two versions, and one draft becomes one', async () => {
    const drafts = await Promise.all(['x', 'y'].map(() => createDraft(context(), hilda, SEPTET)))
    for (const [at, { id }] of drafts.entries()) await edit(id, 'about', { 'title:en': `T${at}` })
    const [first] = drafts
    const releases = [...drafts, ...(first ? [first] : [])].map(({ id }) =>
      releaseDraft(context(), hilda, id, null),
    )
    const done = await Promise.allSettled(releases)
    const versions = done.flatMap((one) => (one.status === 'fulfilled' ? [one.value.version] : []))
    expect(new Set(versions)).toEqual(new Set([2, 3]))
    expect(versions).toHaveLength(2)
  })

  test('leave a trace in the audit log when they are released or thrown away', async () => {
    const released = await createDraft(context(), hilda, SEPTET)
    const deleted = await createDraft(context(), hilda, { from: 'nothing' })
    await releaseDraft(context(), hilda, released.id, null)
    await deleteDraft(context(), hilda, deleted.id, null)
    const acts = await context()
      .office.selectFrom('auditLog')
      .selectAll()
      .orderBy('position')
      .execute()
    expect(acts.map(({ act, actor, details }) => [act, actor, JSON.parse(details)])).toMatchObject([
      ['questionnaire.released', 'Hilda', { questionnaire: 'septet', version: 1 }],
      ['questionnaire-draft.deleted', 'Hilda', { questionnaire: 'questionnaire' }],
    ])
  })

  test('are replaced as a whole by programs, revision by revision', async () => {
    const { id, content } = await createDraft(context(), hilda, SEPTET)
    const next = { ...content, title: { en: 'Other' } }
    expect((await replaceDraft(context(), hilda, id, 1, next)).revision).toBe(2)
    // the answer was lost, and the program asks again
    expect((await replaceDraft(context(), hilda, id, 1, next)).revision).toBe(2)
    await expect(replaceDraft(context(), hilda, id, 1, content)).rejects.toMatchObject({
      key: 'draft.changed',
    })
    await expect(replaceDraft(context(), hilda, id, 2, { id: 1 })).rejects.toMatchObject({
      key: 'questionnaire.malformed',
    })
  })
})
