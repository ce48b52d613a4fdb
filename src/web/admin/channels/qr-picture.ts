import { encode } from 'uqr'
import type { Picture } from '#src/web/hr/paper/print-chart.ts'

/** Light modules around the code, without which it is not found (ISO/IEC 18004, 9.1). */
const QUIET = 4

/** A QR code as a picture of one path: what it holds is said in words by `alt`. */
export function qrPicture(text: string, alt: string): Picture {
  const { data, size } = encode(text, { ecc: 'M', border: QUIET })
  const runs = data.flatMap((row, y) =>
    runsOf(row).map(([x, length]) => `M${x} ${y}h${length}v1h-${length}z`),
  )
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}"><path shape-rendering="crispEdges" d="${runs.join('')}"/></svg>`
  return { svg, alt, ratio: 1 }
}

/** Where dark modules of a row begin, and how many follow each other. */
function runsOf(row: readonly boolean[]): [start: number, length: number][] {
  const runs: [number, number][] = []
  for (const [x, isDark] of row.entries()) {
    const last = runs.at(-1)
    if (!isDark) continue
    if (last && last[0] + last[1] === x) last[1]++
    else runs.push([x, 1])
  }
  return runs
}
