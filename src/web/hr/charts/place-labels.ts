type Point = Readonly<{ x: number; y: number }>
type Size = Readonly<{ width: number; height: number }>
export type Box = Point & Size

/**
 * A place for the label of each point: beside it where there is room, else further away; never over another label, a
 * point or what stands in the way, as long as the frame has room. `x` and `y` are the upper left corner.
 */
export function placeLabels(
  points: readonly Point[],
  sizes: readonly Size[],
  frame: Box,
  inTheWay: readonly Box[],
): Box[] {
  const taken: Box[] = [...inTheWay, ...points.map(dotOf)]
  return points.map((point, index) => {
    const size = sizes[index] ?? { width: 0, height: 0 }
    const box = freePlace(point, size, frame, taken)
    taken.push(box)
    return box
  })
}

const DOT = 8
const STEP = 10
const DIRECTIONS = [0, 8, 12, 4, 14, 2, 10, 6, 15, 1, 9, 7, 13, 3, 11, 5].map(
  (sixteenth) => (sixteenth * Math.PI) / 8,
)

const dotOf = ({ x, y }: Point): Box => ({
  x: x - DOT,
  y: y - DOT,
  width: 2 * DOT,
  height: 2 * DOT,
})

function freePlace(point: Point, size: Size, frame: Box, taken: readonly Box[]): Box {
  const furthest = frame.width + frame.height
  for (let distance = STEP; distance < furthest; distance += STEP) {
    for (const direction of DIRECTIONS) {
      const box = placeAt(point, size, direction, distance)
      if (isInside(box, frame) && !taken.some((other) => overlaps(box, other))) return box
    }
  }
  return clamped(placeAt(point, size, 0, STEP), frame)
}

/** The box in that direction whose nearest edge is that far away. */
function placeAt({ x, y }: Point, { width, height }: Size, direction: number, distance: number) {
  const middleX = x + Math.cos(direction) * (distance + width / 2)
  const middleY = y + Math.sin(direction) * (distance + height / 2)
  return { x: middleX - width / 2, y: middleY - height / 2, width, height }
}

function isInside(box: Box, frame: Box): boolean {
  return (
    box.x >= frame.x &&
    box.y >= frame.y &&
    box.x + box.width <= frame.x + frame.width &&
    box.y + box.height <= frame.y + frame.height
  )
}

export function overlaps(one: Box, other: Box): boolean {
  return (
    one.x < other.x + other.width &&
    other.x < one.x + one.width &&
    one.y < other.y + other.height &&
    other.y < one.y + one.height
  )
}

const clamped = (box: Box, frame: Box): Box => ({
  ...box,
  x: Math.max(frame.x, Math.min(box.x, frame.x + frame.width - box.width)),
  y: Math.max(frame.y, Math.min(box.y, frame.y + frame.height - box.height)),
})
