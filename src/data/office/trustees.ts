import type { OfficeTables } from '#src/data/office/tables.ts'
import type { Office } from '#src/data/rooms.ts'

export type TrusteeRow = OfficeTables['trustee']

export async function insertTrustee(db: Office, campaign: string, name: string | null) {
  await db
    .insertInto('trustee')
    .values({ campaign, name, tokenHash: null, publicKey: null })
    .execute()
}

export async function findTrustee(db: Office, campaign: string): Promise<TrusteeRow | undefined> {
  return db.selectFrom('trustee').selectAll().where('campaign', '=', campaign).executeTakeFirst()
}

export async function listTrustees(db: Office): Promise<TrusteeRow[]> {
  return db.selectFrom('trustee').selectAll().execute()
}

export async function changeTrustee(
  db: Office,
  campaign: string,
  change: Partial<Pick<TrusteeRow, 'tokenHash' | 'publicKey'>>,
) {
  await db.updateTable('trustee').set(change).where('campaign', '=', campaign).execute()
}

export async function renameTrustee(db: Office, campaign: string, name: string | null) {
  await db.updateTable('trustee').set({ name }).where('campaign', '=', campaign).execute()
}

/** Keeps the public half, once; `false` where there is one already. */
export async function keepPublicKey(
  db: Office,
  campaign: string,
  publicKey: Uint8Array,
): Promise<boolean> {
  const result = await db
    .updateTable('trustee')
    .set({ publicKey })
    .where('campaign', '=', campaign)
    .where('publicKey', 'is', null)
    .executeTakeFirst()
  return result.numUpdatedRows === 1n
}

export async function deleteTrustee(db: Office, campaign: string) {
  await db.deleteFrom('trustee').where('campaign', '=', campaign).execute()
}
