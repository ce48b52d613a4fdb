import type { Picture } from '#src/web/hr/paper/print-chart.ts'
import { qrPath } from '#src/web/qr.ts'

/** A QR code on paper as a picture of one path: what it holds is said in words by `alt`. */
export function qrPicture(text: string, alt: string): Picture {
  const { size, path } = qrPath(text, 'M')
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}"><path shape-rendering="crispEdges" d="${path}"/></svg>`
  return { svg, alt, ratio: 1 }
}
