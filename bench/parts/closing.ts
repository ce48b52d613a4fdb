import { cpSync } from 'node:fs'
import { join } from 'node:path'
import { type Figure, limitFigure, median, plainFigure, ratioFigure } from '../setup/figure.ts'
import { environmentOf, temporaryFolder } from '../setup/installation.ts'
import { openingFloor } from '../setup/opening-floor.ts'
import { prepareClose } from '../setup/prepare-close.ts'
import { runScript } from '../setup/run-script.ts'

type Close = { milliseconds: number; peakBytes: number }

const MEGABYTE = 1024 * 1024

/** The closing job: open the box, tally, publish, empty, rewrite. Floor: the two public-key operations of each ballot. */
export async function closing(isQuick: boolean): Promise<Figure[]> {
  const small = await closeOf(5000, isQuick ? 1 : 3)
  return isQuick ? small : [...small, ...(await closeOf(100_000, 1))]
}

async function closeOf(ballots: number, rounds: number): Promise<Figure[]> {
  const { folder, remove } = temporaryFolder()
  const full = join(folder, 'full')
  await prepareClose(full, ballots)
  const floor = await openingFloor()
  const floors = [await floor.rate(), await floor.rate()]
  const closes: Close[] = []
  for (let round = 0; round < rounds; round++) {
    const copy = join(folder, `copy-${round}`)
    cpSync(full, copy, { recursive: true })
    closes.push(await runScript<Close>('close.ts', [copy], environmentOf(copy)))
    floors.push(await floor.rate())
  }
  await floor.stop()
  remove()
  return figuresOf(ballots, closes, median(floors))
}

function figuresOf(ballots: number, closes: readonly Close[], floor: number): Figure[] {
  const product = median(closes.map(({ milliseconds }) => (ballots / milliseconds) * 1000))
  const peak = Math.max(...closes.map(({ peakBytes }) => peakBytes)) / MEGABYTE
  const name = ballots.toLocaleString('en')
  return [
    ratioFigure('closing', `close of ${name} ballots`, 'ballots/s', { floor, product }, 0.5),
    ballots < 100_000
      ? plainFigure('closing', `peak memory at ${name}`, 'MB', peak)
      : limitFigure('closing', `peak memory at ${name}`, 'MB', peak, { most: 400 }),
  ]
}
