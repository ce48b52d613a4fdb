import { describe, expect, test } from 'vitest'
import { diskFacts } from '#src/data/disk-facts.ts'
import { anInstallation, contextOf } from '#test/setup/databases.ts'
import { DIALECTS } from '#test/setup/dialects.ts'

describe.each(DIALECTS)('the size of a database on %s', (dialect) => {
  test('is told in steps so wide that no answer is seen to arrive', async () => {
    const installation = await anInstallation(dialect)
    const context = await contextOf(installation)
    const { file, free } = await diskFacts(context.database, installation.url)
    expect(file).toBe(100e6)
    expect((free ?? 0) % 100e6).toBe(0)
    await context.close()
    await installation.drop()
  })
})
