import type { Frame } from '#src/data/rooms.ts'

/** The manifest as it was signed, byte for byte. */
export async function findManifest(db: Frame, campaign: string) {
  return db
    .selectFrom('manifest')
    .select(['bytes', 'signature'])
    .where('campaign', '=', campaign)
    .executeTakeFirst()
}

export async function insertManifest(
  db: Frame,
  manifest: { campaign: string; bytes: Uint8Array; signature: Uint8Array },
) {
  await db.insertInto('manifest').values(manifest).execute()
}

/** Whether any campaign was ever opened here. */
export async function hasManifest(db: Frame): Promise<boolean> {
  const row = await db.selectFrom('manifest').select('campaign').limit(1).executeTakeFirst()
  return row !== undefined
}
