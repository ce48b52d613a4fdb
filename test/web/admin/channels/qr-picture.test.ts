import { encode } from 'uqr'
import { expect, test } from 'vitest'
import { qrPicture } from '#src/web/admin/channels/qr-picture.ts'

const LINK = `https://septet.example.org/c/ABCDEF#i=ABCDEFGHIJKLMNOP&g=12&m=${'A'.repeat(43)}`

test('the picture has the modules of the code, each where it belongs, in a quiet zone', () => {
  for (const text of [LINK, 'https://a.example/c/ABCDEF', 'x']) {
    const { svg } = qrPicture(text, 'a code')
    const { data, size } = encode(text, { ecc: 'M', border: 4 })
    expect(svg).toContain(`viewBox="0 0 ${size} ${size}"`)
    expect(drawn(svg, size)).toEqual(data)
    const edge = drawn(svg, size).flatMap((row, y) =>
      row.filter((isDark, x) => isDark && Math.min(x, y, size - 1 - x, size - 1 - y) < 4),
    )
    expect(edge).toEqual([])
  }
})

test('a card’s code is coarse enough to be read from 30 mm of paper', () => {
  const [, size] = /viewBox="0 0 (\d+)/.exec(qrPicture(LINK, '').svg) ?? []
  // cameras of telephones read modules from about 0.4 mm on
  expect(30 / Number(size)).toBeGreaterThan(0.4)
})

/** Paints the path of the picture module by module. */
function drawn(svg: string, size: number): boolean[][] {
  const field = Array.from({ length: size }, () => Array.from({ length: size }, () => false))
  for (const [, x, y, length] of svg.matchAll(/M(\d+) (\d+)h(\d+)v1h-\3z/g))
    for (let at = 0; at < Number(length); at++) field[Number(y)]![Number(x) + at] = true
  return field
}
