/** The people of each block, ascending: `blocks` is each person's block, `count` how many blocks there are. */
export function membersOf(blocks: ArrayLike<number>, count: number): Uint32Array[] {
  const starts = new Uint32Array(count + 1)
  for (let person = 0; person < blocks.length; person++) {
    const after = (blocks[person] ?? 0) + 1
    starts[after] = (starts[after] ?? 0) + 1
  }
  for (let block = 0; block < count; block++) {
    starts[block + 1] = (starts[block + 1] ?? 0) + (starts[block] ?? 0)
  }
  const people = new Uint32Array(blocks.length)
  const next = starts.slice()
  for (let person = 0; person < blocks.length; person++) {
    const block = blocks[person] ?? 0
    const at = next[block] ?? 0
    people[at] = person
    next[block] = at + 1
  }
  return Array.from({ length: count }, (_, block) =>
    people.subarray(starts[block], starts[block + 1]),
  )
}
