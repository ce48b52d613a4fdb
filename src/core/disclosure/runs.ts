/** Whole numbers as runs of consecutive ones: [1, 2, 3, 7] is [1, 3] and [7, 7]. */
export type Runs = readonly (readonly [first: number, last: number])[]

/** The runs of ascending numbers. The blocks of a department are few of them: they are numbered in the order of the tree. */
export function runsOf(numbers: readonly number[]): Runs {
  const isAfterGap = (number: number, at: number) => number !== (numbers[at - 1] ?? NaN) + 1
  const firsts = numbers.filter(isAfterGap)
  const lasts = numbers.filter(
    (_, at) => at + 1 === numbers.length || isAfterGap(numbers[at + 1] ?? NaN, at + 1),
  )
  return firsts.map((first, run) => [first, lasts[run] ?? first])
}
