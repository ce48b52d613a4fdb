import { encode } from 'uqr'
import { escapeText } from '#src/web/hr/charts/svg.ts'

/** Four modules of white around it: ISO/IEC 18004 asks for no less. */
const QUIET = 4

/** A QR code as an inline drawing: black on white on every ground, or a phone does not read it. */
export function qrSvg(text: string, label: string): string {
  const { size, data } = encode(text, { ecc: 'L', border: 0 })
  const side = size + 2 * QUIET
  const path = data.flatMap((row, y) =>
    row.flatMap((isDark, x) => (isDark ? [`M${x + QUIET} ${y + QUIET}h1v1h-1z`] : [])),
  )
  return [
    `<svg class="qr" role="img" aria-label="${escapeText(label)}" viewBox="0 0 ${side} ${side}" width="240" height="240" shape-rendering="crispEdges" xmlns="http://www.w3.org/2000/svg">`,
    `<rect width="${side}" height="${side}" fill="#fff"/>`,
    `<path fill="#000" d="${path.join('')}"/>`,
    '</svg>',
  ].join('')
}
