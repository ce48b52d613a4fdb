import type { Office } from '#src/data/rooms.ts'

/** What administrators decide for the whole installation, by name. */
export type SettingName = 'second-factor'

export async function findSetting(db: Office, name: SettingName): Promise<string | null> {
  const row = await db
    .selectFrom('officeSetting')
    .select('value')
    .where('name', '=', name)
    .executeTakeFirst()
  return row?.value ?? null
}

export async function putSetting(db: Office, name: SettingName, value: string) {
  await db
    .insertInto('officeSetting')
    .values({ name, value })
    .onConflict((conflict) => conflict.column('name').doUpdateSet({ value }))
    .execute()
}
