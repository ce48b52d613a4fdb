import { expect, test } from 'vitest'
import { attackSegments, segmentAttackText } from '#test/attack/segments/attack-segments.ts'

const seeds = Array.from({ length: 30 }, (_, nth) => 1 + nth)

test('segments give nobody away: each swapped world could have been published, and guesses stay guesses', () => {
  const attack = attackSegments(seeds)
  process.stdout.write(`${segmentAttackText(attack)}\n`)
  const { swaps, leaking, guesses } = attack
  expect(swaps.exchanged).toBe(swaps.tried)
  expect(leaking.exchanged).toBe(0)
  const { everybody, 'the odd ones': odd } = guesses
  expect(share(everybody.exchanged)).toBeLessThan(0.7)
  expect(everybody.exchanged.sure / everybody.exchanged.people).toBeLessThan(0.0005)
  expect(share(odd.exchanged)).toBeLessThan(0.85)
  expect(odd.exchanged.sure).toBe(0)

  // the attack can fail: labels as stated make worlds impossible and give the odd ones away
  expect(leaking.open).toBe(seeds.length)
  expect(share(everybody.open)).toBeGreaterThan(share(everybody.exchanged))
  expect(odd.open.sure / odd.open.people).toBeGreaterThan(0.5)
})

const share = ({ people, right }: { people: number; right: number }) => right / people
