import type { OfficeTables } from '#src/data/office/tables.ts'
import type { Office } from '#src/data/rooms.ts'

export async function insertAuditEntry(db: Office, entry: OfficeTables['auditLog']) {
  await db.insertInto('auditLog').values(entry).execute()
}
