import { type ByteResult, byteAttack } from '#test/attack/storage/bytes.ts'
import { readJournal } from '#test/attack/storage/journal.ts'
import { type OrderResult, orderAttack } from '#test/attack/storage/order.ts'
import type { Recorded } from '#test/attack/storage/record.ts'
import { type ReplayResult, replayAttack } from '#test/attack/storage/replay.ts'
import { type SizeResult, sizeAttack } from '#test/attack/storage/size.ts'
import type { Comparison, TimeResult } from '#test/attack/storage/time.ts'
import type { Dialect } from '#test/setup/dialects.ts'

/** The attack on what is stored, on one database: a recorded campaign, looked at in every way. */
type StorageResult = Readonly<{
  dialect: Dialect
  answered: number
  /** On SQLite, whose log can be read frame by frame. */
  replay: ReplayResult | null
  bytes: ByteResult
  order: OrderResult
  sizes: SizeResult
}>

/** Looks at a recorded campaign in every way; the files must still be as the product left them. */
export async function examine(recorded: Recorded): Promise<StorageResult> {
  const { ground, history, campaign, sent, sealed, seed } = recorded
  return {
    dialect: ground.dialect,
    answered: sent.length,
    replay: history && replayAttack(history, readJournal(history, campaign), sent, seed),
    bytes: byteAttack(recorded),
    order: await orderAttack(recorded),
    sizes: sizeAttack(sent, sealed),
  }
}

export const storageLeaks = ({ replay, bytes, order, sizes }: StorageResult): string[] => [
  ...(replay?.leaks ?? []),
  ...bytes.leaks,
  ...order.leaks.map(({ what }) => what),
  ...order.faults,
  ...sizes.leaks,
]

/** A line for each part. */
export function storageLines(result: StorageResult): string[] {
  const { dialect, replay, bytes, order, sizes } = result
  const part = (name: string, text: string, leaks: readonly unknown[]) =>
    `${`${name}, ${dialect}`.padEnd(28)}${leaks.length === 0 ? 'nothing' : `${leaks.length} LEAKS`}: ${text}`
  return [
    ...(replay ? [part('log replayed', replayText(replay), replay.leaks)] : []),
    part('bytes searched', bytesText(bytes), bytes.leaks),
    part('order of rows', orderText(order), [...order.leaks, ...order.faults]),
    part('sizes', sizesText(sizes), sizes.leaks),
    ...storageLeaks(result).map((leak) => `  ${leak}`),
  ]
}

const replayText = ({ commits, frames, attributed, sheets, comments, falseAlarm }: ReplayResult) =>
  `${commits} commits, ${frames} frames; ${attributed.right} of ${attributed.of} ballots given to who sent them, ` +
  `${sheets.linked} sheets and ${comments.linked} comments of ${sheets.tried} with the best clue ` +
  `(chance ${sheets.chance} and ${comments.chance}; false alarm ${falseAlarm.toExponential(0)})`

const bytesText = ({ needles, looks, sealedBefore, sealedInLogAfter }: ByteResult) =>
  `${needles} spellings in all files before close, at ${looks} steps of the job, after it, and in the logs; ` +
  `ciphertext of ${sealedBefore} before, of ${sealedInLogAfter} after it in the database's log`

const orderText = ({ tables, tests, strongest, overlooks }: OrderResult) =>
  `${tests} tests on ${tables.join(', ')}; strongest ${strongest.what}, rho ${strongest.rho.toFixed(2)}, ` +
  `p ${strongest.p.toPrecision(1)}; a rho of ${overlooks.toFixed(2)} would be found in 99 of 100`

const sizesText = ({ lengths, measured }: SizeResult) =>
  `${Object.entries(lengths)
    .map(([what, some]) => `${what} ${some.join('/')}`)
    .join(', ')} bytes, of ${measured}`

/** A line for each comparison of times: shown, not judged. */
export const timeLines = ({ sizes, comparisons }: TimeResult): string[] => [
  `sizes of extremes           ${sizes.leaks.length === 0 ? 'nothing' : sizes.leaks.join('; ')}: ${sizesText(sizes)}`,
  ...comparisons.map(comparisonLine),
]

const comparisonLine = ({ what, each, medians, slower, p, detectable }: Comparison) =>
  `time ${what}: ${each.join(' and ')} requests, medians ${medians.map((ms) => ms.toFixed(2)).join(' and ')} ms, ` +
  `the first is slower in ${(100 * slower).toFixed(1)} % (p ${p.toPrecision(2)}); ` +
  `${(50 + 100 * detectable).toFixed(1)} % would be found nine times in ten`
