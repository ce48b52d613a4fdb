import type { TestContext } from '#test/setup/context.ts'

/** How many mails wait, by when they are due and how often they were tried. */
export async function mailsWaiting({ roster }: TestContext): Promise<Record<string, number>> {
  const jobs = await roster.selectFrom('mailJob').select(['due', 'attempts']).execute()
  const groups = Map.groupBy(jobs, ({ due, attempts }) => `${due}, ${attempts} attempts`)
  return Object.fromEntries([...groups].map(([name, some]) => [name, some.length]))
}
