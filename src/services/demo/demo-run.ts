import { Problem } from '#src/core/problem.ts'
import { randomId } from '#src/core/random.ts'
import { putJob } from '#src/data/office/jobs.ts'
import { isFirstRun } from '#src/services/accounts/first-run.ts'
import type { Context } from '#src/services/context.ts'
import {
  type DemoSignIn,
  demoLinks,
  demoResultsLink,
  loadDemo,
} from '#src/services/demo/load-demo.ts'

/** A demonstration that is being loaded from the first page. Kept in memory: its passwords stand nowhere else. */
export type DemoRun = {
  id: string
  what: string
  done: number
  total: number
  loaded: Readonly<{ signIns: DemoSignIn[]; links: string[]; results: string | null }> | null
}

const runs = new WeakMap<Context['database'], DemoRun>()

/** Begins to fill an empty installation; whoever began it may read on under the id. One at a time. */
export async function startDemo(context: Context): Promise<string> {
  if (!(await isFirstRun(context)) || runs.has(context.database))
    throw new Problem('first-run.done')
  const run = newRun(context, randomId())
  await putJob(context.office, 'demo.load', run.id, context.now())
  context.wake()
  return run.id
}

export function findDemoRun({ database }: Context, id: string): DemoRun {
  const run = runs.get(database)
  if (run?.id !== id) throw new Problem('page.not-found')
  return run
}

/** The job. After a restart it goes on under its old id. */
export async function runDemoLoad(context: Context, id: string): Promise<undefined> {
  const known = runs.get(context.database)
  const run = known?.id === id ? known : newRun(context, id)
  const signIns = await loadDemo(context, async (what, done, total) => {
    Object.assign(run, { what, done, total })
  })
  run.loaded = {
    signIns,
    links: await demoLinks(context),
    results: await demoResultsLink(context),
  }
}

function newRun({ database }: Context, id: string): DemoRun {
  const run: DemoRun = { id, what: '', done: 0, total: 0, loaded: null }
  runs.set(database, run)
  return run
}
