import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { seededRandom } from '#test/attack/simulate/random.ts'
import { outside, requestLines } from '#test/attack/storage/bytes.ts'
import { falseAlarm, isAboveChance, score } from '#test/attack/storage/guess.ts'
import { historyOf, stateAfter } from '#test/attack/storage/history.ts'
import { type Journal, readJournal } from '#test/attack/storage/journal.ts'
import { orderAttack } from '#test/attack/storage/order.ts'
import { storeUnder } from '#test/attack/storage/order-policies.ts'
import { aGround, type Ground, onGround } from '#test/attack/storage/place.ts'
import { historyUnder, type Policy } from '#test/attack/storage/policies.ts'
import { mannWhitney, rankCorrelation } from '#test/attack/storage/rank-test.ts'
import { type Recorded, recordCampaign } from '#test/attack/storage/record.ts'
import { replayAttack } from '#test/attack/storage/replay.ts'
import { searchBytes, searchFiles } from '#test/attack/storage/search-files.ts'
import { sizeAttack } from '#test/attack/storage/size.ts'
import { examine, storageLeaks, storageLines, timeLines } from '#test/attack/storage/storage.ts'
import { compare, timeAttack } from '#test/attack/storage/time.ts'
import { fileWatch } from '#test/attack/storage/watch-files.ts'
import { DIALECTS } from '#test/setup/dialects.ts'

const SIZE = { seed: 20_260_302, departments: 6, each: 14 }
const ANSWERS = 66
const MINUTE = 60_000

describe.each(DIALECTS)('somebody who owns the disk, on %s', (dialect) => {
  let ground: Ground
  let recorded: Recorded
  let result: Awaited<ReturnType<typeof examine>>

  beforeAll(async () => {
    ground = await aGround(dialect)
    recorded = await recordCampaign(ground, SIZE)
    result = await examine(recorded)
    console.log(storageLines(result).join('\n'))
  }, 3 * MINUTE)
  afterAll(() => ground.clear())

  let known: Journal | null = null
  const journal = () => {
    known ??= readJournal(historyIn(recorded), recorded.campaign)
    return known
  }

  test('finds ciphertext, and nothing else, in any byte of any file or log', () => {
    const { leaks, sealedBefore, sealedInLogAfter, looks } = result.bytes
    expect(leaks).toEqual([])
    expect(sealedBefore).toBe(ANSWERS)
    // PostgreSQL's log is recycled, not erased: what is left there is ciphertext without a key
    expect(sealedInLogAfter).toBe(dialect === 'sqlite' ? 0 : ANSWERS)
    expect(looks).toBeGreaterThan(5)
  })

  test('finds no order of arrival and no trace of who answered in the tables', () => {
    const { leaks, faults, tables } = result.order
    expect({ leaks, faults }).toEqual({ leaks: [], faults: [] })
    expect(tables).toEqual(
      expect.arrayContaining(['asked_person', 'ballot_box', 'comment', 'person']),
    )
  })

  test('finds nothing in any other way', () => {
    expect(storageLeaks(result)).toEqual([])
  })

  test('measures one length of everything', () => {
    const { leaks, measured } = result.sizes
    expect(leaks).toEqual([])
    expect(measured).toBeGreaterThan(ANSWERS / 2)
  })

  describe.runIf(dialect === 'sqlite')('who copied every frame of the log', () => {
    test('has the whole history: its last state is the file, byte for byte', () => {
      expect(stateAfter(historyIn(recorded)).equals(readFileSync(ground.data))).toBe(true)
    })

    test('knows who sent which ballot, and links neither a sheet nor a comment better than chance', () => {
      expect(result.replay?.leaks).toEqual([])
      expect(result.replay?.attributed).toEqual({ right: ANSWERS, of: ANSWERS })
      expect(result.replay?.comments.tried).toBe(ANSWERS)
      expect(result.replay?.falseAlarm).toBeLessThan(3e-6)
    })

    const careless: readonly [Policy, string, 'sheets' | 'comments'][] = [
      ['plain storage', 'sheets: readable / arrival', 'sheets'],
      ['padding off', 'sheets: length / sealed length', 'sheets'],
      ['comments as they came', 'comments: id / arrival', 'comments'],
      ['comments by leaf', 'comments: id / leaf of the ballot', 'comments'],
    ]
    test.each(careless)('would link nearly everybody with: %s', async (policy, clue, what) => {
      const history = await historyUnder(policy, {
        ...recorded,
        history: historyIn(recorded),
        journal: journal(),
      })
      const read = readJournal(history, recorded.campaign)
      const found = replayAttack(history, read, recorded.sent, SIZE.seed)
      expect(found.leaks).toContain(clue)
      expect(found[what].linked).toBeGreaterThan(0.9 * ANSWERS)
      const sealed = read.ballots.map(({ length }) => length)
      const isPadded = policy !== 'padding off'
      expect(sizeAttack(recorded.sent, sealed).leaks).toHaveLength(isPadded ? 0 : 1)
    })
  })

  // from here on the files are no longer as the product left them
  test('would find an order that was kept, though keys are random and the table is rewritten', async () => {
    await storeUnder('answers under random keys', recorded)
    const found = (await orderAttack(recorded)).leaks.map(({ what }) => what)
    if (dialect === 'postgres') {
      expect(found).toContain('kept: place follows arrival')
      expect(found).toContain('kept: transaction follows arrival')
    } else expect(found).toContain('kept: row follows arrival')
  })

  test.runIf(dialect === 'postgres')('would find a mark on who answered', async () => {
    await storeUnder('a mark on who answered', recorded)
    const found = (await orderAttack(recorded)).leaks.map(({ what }) => what)
    expect(found).toContain('person: transaction tells who answered')
    expect(found).toContain('person: transaction follows arrival')
  })

  test.runIf(dialect === 'postgres')(
    'would find tallies that were not written at once',
    async () => {
      await storeUnder('tallies written twice', recorded)
      expect((await orderAttack(recorded)).faults).toEqual([
        'tally was written by 2 transactions',
        expect.stringMatching(/rows of tally are out of the order of their key/),
      ])
    },
  )

  test('would find what is spilled into a file, or printed', async () => {
    const { needles, sent } = recorded
    const [{ mark, tokenText, input } = { mark: '', tokenText: '', input: Buffer.alloc(0) }] = sent
    const spilled = join(ground.temporary, 'spilled')
    const text = `${Buffer.from(`..${mark}`).toString('base64')} ${Buffer.from(input).toString('hex')}`
    writeFileSync(spilled, text)
    const found = outside(await searchFiles(ground, needles), {}, 'after')
    rmSync(spilled)
    expect(found).toContain('after: 1 of comment in temporary')
    expect(found).toContain('after: 2 of input in temporary')
    const line = `{"route":"/s/:campaign/pass","reqId":"req-1","token":"${tokenText}"}`
    expect(searchBytes(Buffer.from(line), needles).map(({ kind }) => kind)).toEqual(['token'])
    expect(requestLines(line)).toHaveLength(2)
  })

  test('would find what a file held between two steps alone', () => {
    const [{ mark } = { mark: '' }] = recorded.sent
    const passing = join(ground.temporary, 'passing')
    const files = fileWatch([ground.temporary], recorded.needles)
    writeFileSync(passing, 'nothing yet')
    expect(files.look()).toEqual([])
    writeFileSync(passing, `so ${mark} said`)
    expect(files.look()).toMatchObject([{ look: 2, file: 'passing', kind: 'comment' }])
    rmSync(passing)
    expect(files.look()).toEqual([])
  })
})

test(
  'sizes of extreme answers are the same; their times are shown',
  async () => {
    const result = await onGround('sqlite', (ground) => timeAttack(ground, 24, SIZE.seed))
    console.log(timeLines(result).join('\n'))
    expect(result.sizes.leaks).toEqual([])
    expect(result.sizes.measured).toBe(24)
    expect(result.comparisons).toHaveLength(4)
  },
  MINUTE,
)

describe('the judge', () => {
  test('counts chance as it is', () => {
    const random = seededRandom(7)
    const lineUps = Array.from({ length: 6 }, () => {
      const names = Array.from({ length: 4 }, (_, name) => String(name))
      return {
        people: names.map((name, clue) => ({ name, clue })),
        contents: names.map((owner) => ({ owner, clue: 0 })),
      }
    })
    const scores = Array.from({ length: 4000 }, () => score(lineUps, random.between(1, 1e9)))
    const mean = scores.reduce((sum, { linked }) => sum + linked, 0) / scores.length
    expect(Math.abs(mean - 6)).toBeLessThan((5 * Math.sqrt(6)) / Math.sqrt(4000))
    const above = scores.filter(isAboveChance).length / scores.length
    const expected = falseAlarm([4, 4, 4, 4, 4, 4])
    expect(Math.abs(above - expected)).toBeLessThan(5 * Math.sqrt(expected / 4000))
  })

  test('says p as often as it happens', () => {
    const random = seededRandom(11)
    const order = Array.from({ length: 60 }, (_, place) => place)
    const trials = Array.from({ length: 4000 }, () =>
      rankCorrelation(order, random.shuffled(order)),
    )
    for (const level of [0.2, 0.05, 0.01]) {
      const share = trials.filter(({ p }) => p < level).length / trials.length
      expect(Math.abs(share - level)).toBeLessThan(4 * Math.sqrt(level / 4000))
    }
  })

  test('agrees with published examples', () => {
    // Mann-Whitney: two samples apart; U = 0, z = 2.882
    const { larger, p } = mannWhitney([1, 2, 3, 4, 5, 6], [7, 8, 9, 10, 11, 12])
    expect(larger).toBe(0)
    expect(p).toBeCloseTo(0.00395, 4)
    // Spearman's rho of neighbours exchanged: 1 - 6 * 10 / (10 * 99)
    const exchanged = [2, 1, 4, 3, 6, 5, 8, 7, 10, 9]
    const { rho } = rankCorrelation([1, 2, 3, 4, 5, 6, 7, 8, 9, 10], exchanged)
    expect(rho).toBeCloseTo(1 - 60 / 990, 12)
  })

  test('finds half a millisecond in four hundred requests, and nothing where there is nothing', () => {
    const random = seededRandom(13)
    const times = (extra: number) =>
      Array.from({ length: 400 }, () => 3e6 + 1.5e6 * random.next() + extra)
    expect(compare('nothing', times(0), times(0)).p).toBeGreaterThan(1e-3)
    const { slower, p, detectable } = compare('something', times(5e5), times(0))
    expect(p).toBeLessThan(1e-6)
    expect(slower - 0.5).toBeGreaterThan(detectable)
  })

  test('refuses a log with a gap', () => {
    const frame = { page: 1, committed: 1, data: Buffer.alloc(512) }
    const base = Buffer.alloc(512)
    expect(() => historyOf(base, [{ salts: 'a', first: 1, frames: [frame] }])).toThrow('missed')
  })
})

function historyIn({ history }: Recorded) {
  if (!history) throw new Error('Nothing was recorded')
  return history
}
