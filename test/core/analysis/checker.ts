export type Check = {
  (name: string, ours: number | null, theirs: number, relative?: number): void
  figures: number
  wrong: string[]
}

/** Compares figures one by one; not a number on one side is `null` on the other. */
export function checker(): Check {
  const check = ((name, ours, theirs, relative = 1e-9) => {
    check.figures++
    const isDefined = Number.isFinite(theirs)
    const isRight = isDefined ? ours !== null && isNear(ours, theirs, relative) : ours === null
    if (!isRight) check.wrong.push(`${name}: ${ours}, by definition ${theirs}`)
  }) as Check
  check.figures = 0
  check.wrong = []
  return check
}

/** Near 0 a difference of a few roundings of numbers about 5 is all that can be asked. */
const isNear = (ours: number, theirs: number, relative: number) =>
  Math.abs(ours - theirs) <= Math.max(1e-11, relative * Math.abs(theirs))
