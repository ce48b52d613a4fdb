import { defineConfig } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** Vitest knows how long files take from an earlier run only; what is begun last must not be what takes longest. */
const LONGEST = [
  'attack/attack',
  'pages.browser',
  'paper/report-paper',
  'browser',
  'sso/refusals',
  'closing/kills',
  'attack/storage',
  'upgrade',
  'roster',
  'campaigns',
  'mail-jobs',
]

const rank = ({ moduleId }: TestSpecification) => {
  const at = LONGEST.findIndex((name) => moduleId.endsWith(`${name}.test.ts`))
  return at < 0 ? LONGEST.length : at
}

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]) {
    return (await super.sort(files)).toSorted((one, other) => rank(one) - rank(other))
  }
}

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/setup/global.ts'],
    testTimeout: 30_000,
    hookTimeout: 60_000,
    pool: 'threads',
    // a third of the time a worker waits: for a browser, PostgreSQL, or threads of its own
    maxWorkers: 3,
    // modules are loaded once a worker, not once a file: half of the time of most files
    isolate: false,
    sequence: { sequencer: LongestFirst },
  },
})
