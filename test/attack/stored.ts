import type { AttackRow } from '#src/core/papers/attack-result.ts'
import { readJournal } from '#test/attack/storage/journal.ts'
import { onGround } from '#test/attack/storage/place.ts'
import { historyUnder, type Policy } from '#test/attack/storage/policies.ts'
import { type Recorded, recordCampaign } from '#test/attack/storage/record.ts'
import { replayAttack } from '#test/attack/storage/replay.ts'
import { examine, storageLeaks, storageLines, timeLines } from '#test/attack/storage/storage.ts'
import { timeAttack } from '#test/attack/storage/time.ts'
import { DIALECTS } from '#test/setup/dialects.ts'

const WHAT_IS_STORED = 'Septet, what is stored'
const CARELESS: readonly Policy[] = [
  'plain storage',
  'padding off',
  'comments as they came',
  'comments by leaf',
]
const REQUESTS = 800

export type StoredAttack = Readonly<{
  lines: readonly string[]
  leaks: readonly string[]
  rows: readonly AttackRow[]
}>

/** The attack on what is stored and on sizes and times (ANONYMITY B5.4): a campaign for each seed and database. */
export async function attackStored(
  seeds: readonly number[],
  tell: (what: string) => void,
): Promise<StoredAttack> {
  const lines: string[] = []
  const leaks: string[] = []
  const leaking = new Map<string, number[]>([WHAT_IS_STORED, ...CARELESS].map((one) => [one, []]))
  for (const seed of seeds) {
    for (const dialect of DIALECTS) {
      tell(`what is stored on ${dialect}, seed ${seed}`)
      await onGround(dialect, async (ground) => {
        const recorded = await recordCampaign(ground, { seed, departments: 9, each: 14 })
        const result = await examine(recorded)
        lines.push(...storageLines(result))
        leaks.push(...storageLeaks(result))
        leaking.get(WHAT_IS_STORED)?.push(storageLeaks(result).length)
        for (const policy of CARELESS)
          leaking.get(policy)?.push(...(await linkedUnder(policy, recorded)))
      })
    }
  }
  tell('times')
  lines.push(...timeLines(await onGround('sqlite', (ground) => timeAttack(ground, REQUESTS, 1))))
  return { lines, leaks, rows: [...leaking].map(([policy, found]) => rowOf(policy, found)) }
}

/** How many clues link people under a careless policy, on the database whose log can be read frame by frame. */
async function linkedUnder(policy: Policy, recorded: Recorded): Promise<number[]> {
  const { history, campaign, sent, seed } = recorded
  if (!history) return []
  const journal = readJournal(history, campaign)
  const careless = await historyUnder(policy, { ...recorded, history, journal })
  return [replayAttack(careless, readJournal(careless, campaign), sent, seed).leaks.length]
}

function rowOf(policy: string, found: readonly number[]): AttackRow {
  const leaking = found.filter((leaks) => leaks > 0).length
  const isolated = leaking
  return {
    policy,
    organisations: found.length,
    leaking,
    isolated,
    certain: 0,
    shown: 0,
    exactShare: null,
  }
}
