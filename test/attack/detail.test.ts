import { describe, expect, test } from 'vitest'
import { isExact, trueCells } from '#test/attack/detail/cells.ts'
import { AS_PUBLISHED, type Copying, LEAKY_COPIES } from '#test/attack/detail/copies.ts'
import { sumsPublished } from '#test/attack/detail/publication.ts'
import { certainOfSkippers } from '#test/attack/detail/skippers.ts'
import { isSameAfterSwap } from '#test/attack/detail/swap.ts'
import { witnessed } from '#test/attack/detail/witness.ts'
import { optionAt, storedAnswer, trueWorld, WIDTH, withAnswers } from '#test/attack/detail/world.ts'
import { blocksOfFirst } from '#test/attack/judge/groups.ts'
import { randomOrganisation, type Wave } from '#test/attack/simulate/organisation.ts'
import { NONE } from '#test/attack/simulate/questionnaire.ts'
import { seededRandom } from '#test/attack/simulate/random.ts'
import { seededDraw } from '#test/core/disclosure/draws.ts'

/** Companies in which people of several blocks answered, some of them not everything. */
const SEEDS = [2, 8, 9, 11]

/** The first campaign, with one detail block of everybody. */
function worldOf(seed: number) {
  const { waves, k } = randomOrganisation(seed)
  const wave = waves[0] as Wave
  const atoms = blocksOfFirst(wave, k).map((people) => ({ name: '', people }))
  const everybody = {
    id: 0,
    blocks: [...atoms.keys()],
    counted: atoms.flatMap(({ people }) => people).length,
  }
  return trueWorld({ wave, k }, atoms, [everybody])
}

describe.each(SEEDS)('what needs the answers of one person together, company %i', (seed) => {
  const world = worldOf(seed)

  test('stays as likely after an exchange of sheets, and only because lots fall on people', () => {
    expect(isSameAfterSwap(world, seededDraw(seed), seededRandom(seed))).toBe(true)
    expect(isSameAfterSwap(world, seededDraw(seed), seededRandom(seed), false)).toBe(false)
  })

  test('could be published of another world for each answer, and of no world in which one answer alone differs', () => {
    const { answers, without } = witnessed(world, seededDraw(seed), seededRandom(seed))
    expect(answers).toBe(world.people.length * WIDTH)
    expect(without).toEqual([])

    const before = sumsPublished(world, seededDraw(seed))
    const changed = world.publication.sheets.answers.slice()
    const cell = trueCells(world).find(isExact) ?? expect.fail()
    const [item, person] = [cell.item, cell.given[0] ?? -1]
    changed[person * WIDTH + item] = storedAnswer(item, (optionAt(world, person, item) + 1) % NONE)
    expect(sumsPublished(withAnswers(world, changed), seededDraw(seed))).not.toBe(before)
  })
})

test('who skipped is found by nobody, and would be with any step of the copy left out', () => {
  const draws = Array.from({ length: 30 }, (_, draw) => draw)
  const found = (copying: Copying) =>
    SEEDS.map(worldOf).flatMap((world) =>
      draws.flatMap((draw) =>
        certainOfSkippers(world, copying.copies(world, seededDraw(draw)), copying),
      ),
    )
  expect(found(AS_PUBLISHED)).toEqual([])
  for (const copying of Object.values(LEAKY_COPIES))
    expect(found(copying).length).toBeGreaterThan(0)
})
