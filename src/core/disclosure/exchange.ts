import { type Draw, shuffle } from '#src/core/disclosure/draw.ts'

/**
 * Whose labels each person carries after the exchange inside blocks (ANONYMITY B6): every member enters the block's
 * pool with probability 1/2 - all of them where fewer than two did - and the pool's labels are shuffled. All dimensions
 * of a person move as one, so one draw serves them all. Any exchange of two members' labels stays possible, which is
 * what the proof needs; who knows the draw could undo it, so it is stored nowhere.
 */
export function exchange(members: readonly Uint32Array[], people: number, draw: Draw): Uint32Array {
  const carries = Uint32Array.from({ length: people }, (_, person) => person)
  for (const block of members) {
    const willing = block.filter(() => draw(2) === 1)
    const pool = willing.length < 2 ? block : willing
    const shuffled = shuffle(pool.slice(), draw)
    for (const [at, person] of pool.entries()) carries[person] = shuffled[at] ?? person
  }
  return carries
}
