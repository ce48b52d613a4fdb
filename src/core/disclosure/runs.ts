export type Runs = readonly (readonly [first: number, last: number])[]

/**
 * Ascending whole numbers as runs of consecutive ones: [1, 2, 3, 7] is [1, 3] and [7, 7]. The blocks of a department
 * make few of them, as they are numbered in the order of the tree.
 */
export function runsOf(numbers: readonly number[]): Runs {
  const runs: [first: number, last: number][] = []
  for (const number of numbers) {
    const run = runs.at(-1)
    if (run && run[1] === number - 1) run[1] = number
    else runs.push([number, number])
  }
  return runs
}
