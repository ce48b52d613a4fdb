import { randomId } from '#src/core/random.ts'
import { formatNumber } from '#src/core/words/format.ts'
import type { Language } from '#src/core/words/language.ts'
import { say } from '#src/core/words/words.ts'
import type { Draft } from '#src/services/drafts/drafts.ts'
import type { StoredQuestionnaire } from '#src/services/questionnaires.ts'
import { lastChange } from '#src/web/admin/drafts/draft.page.ts'
import { anyWords, draftPath, draftTitle } from '#src/web/admin/drafts/names.ts'
import { numberCell, numberColumn, textCell, textColumn } from '#src/web/admin/parts.ts'
import { choice, type Table } from '#src/web/parts.page.ts'

/** The drafts of a list of questionnaires, and the form of a new one. */
export function draftParts(
  language: Language,
  drafts: readonly Draft[],
  stored: readonly StoredQuestionnaire[],
) {
  return {
    drafts: drafts.length > 0 ? draftsTable(language, drafts) : null,
    noDrafts: {
      title: say(language, 'draft.none'),
      text: say(language, 'draft.none-text'),
      action: null,
    },
    // the same form sent twice begins the same draft
    newDraft: randomId(),
    from: choice({
      name: 'from',
      label: say(language, 'draft.from'),
      hint: say(language, 'draft.from-hint'),
      options: [
        ...stored.map(({ id, version, content }, at) => ({
          value: `${id}@${version}`,
          label: say(language, 'draft.from-version', {
            title: anyWords(content, language, content.title) || id,
            id,
            version,
          }),
          selected: at === 0,
        })),
        { value: 'nothing', label: say(language, 'draft.from-nothing'), selected: false },
      ],
    }),
  }
}

function draftsTable(language: Language, drafts: readonly Draft[]): Table {
  return {
    caption: say(language, 'draft.drafts'),
    columns: [
      textColumn(say(language, 'draft.draft')),
      numberColumn(say(language, 'admin.items')),
      textColumn(say(language, 'draft.id')),
      textColumn(say(language, 'draft.last-change')),
    ],
    rows: drafts.map((draft) => ({
      head: draftTitle(language, draft.content),
      href: draftPath(draft.id),
      cells: [
        numberCell(formatNumber(language, draft.content.items.length)),
        textCell(draft.content.id || '–'),
        textCell(say(language, 'draft.saved-by', lastChange(language, draft))),
      ],
    })),
  }
}
