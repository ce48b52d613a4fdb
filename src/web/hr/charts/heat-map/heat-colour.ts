import { interpolateRgb, piecewise } from 'd3-interpolate'
import { scaleLinear } from 'd3-scale'

/** Scores at the two ends of the colours: nearly every published score lies between them. */
export const COLOUR_RANGE = { low: 30, high: 90 } as const

/** The colour of a score of 0..100, brown for low, pale in the middle, blue for high. */
export function heatColour(score: number): string {
  return colours(position(score))
}

/** The class of a text that can be read on that colour (WCAG 2.2, 4.5 : 1). */
export function inkOn(score: number): 'on-light' | 'on-dark' {
  const [red = 0, green = 0, blue = 0] = (heatColour(score).match(/\d+/g) ?? []).map((part) =>
    linear(Number(part) / 255),
  )
  const luminance = 0.2126 * red + 0.7152 * green + 0.0722 * blue
  return (luminance + 0.05) / (INK_LUMINANCE + 0.05) >= 1.05 / (luminance + 0.05)
    ? 'on-light'
    : 'on-dark'
}

/** The colour of a score in whole points, as it is written, and the class of the text on it. */
export function shadeOf(score: number): Shade {
  const whole = Math.round(score)
  const known = shades.get(whole)
  if (known) return known

  const shade = { fill: heatColour(whole), ink: inkOn(whole) }
  shades.set(whole, shade)
  return shade
}

type Shade = Readonly<{ fill: string; ink: 'on-light' | 'on-dark' }>

const shades = new Map<number, Shade>()

const INK_LUMINANCE = 0.0018

const colours = piecewise(interpolateRgb, [
  '#a63603',
  '#d9772f',
  '#f2c79c',
  '#f5f3ef',
  '#c6dded',
  '#6aa3cf',
  '#1f5f99',
])

const position = scaleLinear([COLOUR_RANGE.low, COLOUR_RANGE.high], [0, 1]).clamp(true)

function linear(part: number): number {
  return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
}
