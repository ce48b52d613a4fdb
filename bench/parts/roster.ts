import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { startPostgres } from '#test/setup/postgres.ts'
import { type Figure, plainFigure } from '../setup/figure.ts'
import { environmentOf, temporaryFolder } from '../setup/installation.ts'
import { rosterFile } from '../setup/roster-file.ts'
import { rosterFloor } from '../setup/roster-floor.ts'
import { runScript } from '../setup/run-script.ts'

type Took = { seconds: number; processor: number }
type Result = { took: Record<string, Took>; peakBytes: number }

const PEOPLE = 100_000
const MOST_SECONDS = 20
const MEGABYTE = 1024 * 1024

/** Dry run and import of a roster, the first one and the next with a hundredth of other people, on both databases. */
export async function roster(isQuick: boolean): Promise<Figure[]> {
  const { folder, remove } = temporaryFolder()
  const { postgres, server } = await startPostgres(join(folder, 'postgres'), {
    settings: { fsync: 'on' },
  })
  const people = isQuick ? PEOPLE / 10 : PEOPLE
  const files = [0, people / 100].map((first, at) => {
    const file = join(folder, `roster-${at}.csv`)
    writeFileSync(file, rosterFile(people, first))
    return file
  })
  const figures: Figure[] = []
  for (const [name, url] of Object.entries({ SQLite: 'sqlite:', PostgreSQL: server })) {
    const home = join(folder, name)
    mkdirSync(home)
    const environment = environmentOf(home)
    const DATABASE_URL = url === 'sqlite:' ? environment.DATABASE_URL : `${url}/postgres`
    const floor = await rosterFloor(DATABASE_URL, home, people)
    const result = await runScript<Result>('roster.ts', files, { ...environment, DATABASE_URL })
    figures.push(...figuresOf(`${people.toLocaleString('en')} people, ${name}`, floor, result))
  }
  await postgres.stop()
  remove()
  return figures
}

const figuresOf = (name: string, floor: number, { took, peakBytes }: Result): Figure[] => [
  ...Object.entries(took).flatMap(([what, { seconds, processor }]) => [
    {
      ...plainFigure('roster', `${name}: ${what}`, 's', seconds),
      floor,
      target: `<= ${MOST_SECONDS}`,
      met: seconds <= MOST_SECONDS,
    },
    plainFigure('roster', `${name}: ${what}, processor`, 's', processor),
  ]),
  plainFigure('roster', `${name}: peak memory`, 'MB', peakBytes / MEGABYTE),
]
