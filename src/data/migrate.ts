import type { Kysely } from 'kysely'
import { type Migration, Migrator } from 'kysely/migration'
import * as frame from '#migrations/0001-frame.ts'
import * as roster from '#migrations/0002-roster.ts'
import * as box from '#migrations/0003-box.ts'
import * as published from '#migrations/0004-published.ts'
import * as office from '#migrations/0005-office.ts'
import * as commentPages from '#migrations/0006-comment-pages.ts'
import * as auditList from '#migrations/0007-audit-list.ts'
import * as segments from '#migrations/0008-segments.ts'
import * as trustee from '#migrations/0009-trustee.ts'
import * as detail from '#migrations/0010-detail.ts'
import * as commentSearch from '#migrations/0011-comment-search.ts'
import * as editedSentences from '#migrations/0012-edited-sentences.ts'
import * as commentsOfAFewBlocks from '#migrations/0013-comments-of-a-few-blocks.ts'
import * as auditChain from '#migrations/0014-audit-chain.ts'
import * as questionnaireDrafts from '#migrations/0015-questionnaire-drafts.ts'
import * as accounts from '#migrations/0016-accounts.ts'
import * as contact from '#migrations/0017-contact.ts'
import * as channels from '#migrations/0018-channels.ts'
import * as singleSignOn from '#migrations/0019-single-sign-on.ts'
import * as rosterPlans from '#migrations/0020-roster-plans.ts'
import * as retention from '#migrations/0021-retention.ts'
import * as actions from '#migrations/0022-actions.ts'
import * as actionReminder from '#migrations/0024-action-reminder.ts'
import * as resultsLoop from '#migrations/0026-results-loop.ts'
import type { AllTables } from '#src/data/rooms.ts'

/** Append only: a released migration never changes. */
const migrations: Record<string, Migration> = {
  '0001-frame': frame,
  '0002-roster': roster,
  '0003-box': box,
  '0004-published': published,
  '0005-office': office,
  '0006-comment-pages': commentPages,
  '0007-audit-list': auditList,
  '0008-segments': segments,
  '0009-trustee': trustee,
  '0010-detail': detail,
  '0011-comment-search': commentSearch,
  '0012-edited-sentences': editedSentences,
  '0013-comments-of-a-few-blocks': commentsOfAFewBlocks,
  '0014-audit-chain': auditChain,
  '0015-questionnaire-drafts': questionnaireDrafts,
  '0016-accounts': accounts,
  '0017-contact': contact,
  '0018-channels': channels,
  '0019-single-sign-on': singleSignOn,
  '0020-roster-plans': rosterPlans,
  '0021-retention': retention,
  '0022-actions': actions,
  '0024-action-reminder': actionReminder,
  '0026-results-loop': resultsLoop,
}

/** The migrations of this version, the first one first. */
export const MIGRATIONS: readonly string[] = Object.keys(migrations)

/** Brings the tables to the latest version; safe to repeat. */
export async function migrateToLatest(database: Kysely<AllTables>) {
  const { error } = await migratorOf(database).migrateToLatest()
  if (error) throw error
}

/** Brings the tables to the state behind a migration; throws where this version does not know it. */
export async function migrateTo(database: Kysely<AllTables>, migration: string) {
  if (!Object.hasOwn(migrations, migration))
    throw new Error(`This version does not know the migration "${migration}": a newer one made it`)
  const { error } = await migratorOf(database).migrateTo(migration)
  if (error) throw error
}

/** The migrations that a database has not seen; all of them where there is nothing yet. */
export async function pendingMigrations(database: Kysely<AllTables>): Promise<string[]> {
  const all = await migratorOf(database).getMigrations()
  return all.flatMap(({ name, executedAt }) => (executedAt ? [] : [name]))
}

const migratorOf = (database: Kysely<AllTables>) =>
  new Migrator({
    db: database.withoutPlugins(),
    provider: { getMigrations: async () => migrations },
  })
