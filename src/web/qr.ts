import { encode } from 'uqr'
import { escapeText } from '#src/web/hr/charts/svg.ts'

/** Light modules around the code, without which it is not found (ISO/IEC 18004, 9.1). */
const QUIET = 4

/** A QR code as one path of dark modules, quiet zone included; `ecc` = how much of it may be lost, L 7 %, M 15 %. */
export function qrPath(text: string, ecc: 'L' | 'M'): { size: number; path: string } {
  const { data, size } = encode(text, { ecc, border: QUIET })
  const runs = data.flatMap((row, y) =>
    runsOf(row).map(([x, length]) => `M${x} ${y}h${length}v1h-${length}z`),
  )
  return { size, path: runs.join('') }
}

/** The same as an inline drawing: black on white on every ground, or a phone does not read it. */
export function qrSvg(text: string, label: string): string {
  const { size, path } = qrPath(text, 'L')
  return [
    `<svg class="qr" role="img" aria-label="${escapeText(label)}" viewBox="0 0 ${size} ${size}" width="240" height="240" shape-rendering="crispEdges" xmlns="http://www.w3.org/2000/svg">`,
    `<rect width="${size}" height="${size}" fill="#fff"/>`,
    `<path fill="#000" d="${path}"/>`,
    '</svg>',
  ].join('')
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
