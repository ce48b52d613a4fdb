/** Names stand beside the bars; above them where there is no room beside, on a phone. */
export type Room = 'wide' | 'narrow'

/** A chart of which all is known but its room. */
export type Drawing = (room: Room) => string

/** A chart drawn twice; a page shows the one that it has room for. */
export const inBothRooms = (draw: Drawing) => ({ svg: draw('wide'), narrow: draw('narrow') })

type Attributes = Readonly<Record<string, string | number>>

/** An SVG element as text. Children are markup already; attribute values are escaped here. */
export function element(name: string, attributes: Attributes, ...children: string[]): string {
  let written = `<${name}`
  // a heat map has thousands of elements: a plain loop makes them in a third of the time
  for (const key in attributes) {
    const value = attributes[key] ?? ''
    written += ` ${key}="${typeof value === 'number' ? short(value) : escapeText(value)}"`
  }
  return children.length === 0 ? `${written}/>` : `${written}>${children.join('')}</${name}>`
}

/** A whole chart: an image with a name, or a group of links where some lead somewhere. */
export function chart(
  size: { width: number; height: number },
  label: string,
  children: readonly string[],
  hasLinks = false,
): string {
  const attributes = {
    class: 'chart',
    viewBox: `0 0 ${size.width} ${short(size.height)}`,
    width: size.width,
    height: size.height,
    role: hasLinks ? 'group' : 'img',
    'aria-label': label,
  }
  return element('svg', attributes, ...children)
}

/** Lines of text one under the other, the block centred on `y`. */
export function lines(
  texts: readonly string[],
  place: { x: number; y: number; anchor?: 'start' | 'middle' | 'end'; class?: string },
): string {
  const { x, y, anchor = 'start', class: className } = place
  const style = className ? { class: className } : {}
  const [only, ...others] = texts
  if (only !== undefined && others.length === 0)
    return element(
      'text',
      { x, y: y + BASELINE, 'text-anchor': anchor, ...style },
      escapeText(only),
    )

  const first = y - ((texts.length - 1) * LINE_HEIGHT) / 2 + BASELINE
  const spans = texts.map((text, index) =>
    element('tspan', { x, y: first + index * LINE_HEIGHT }, escapeText(text)),
  )
  return element('text', { 'text-anchor': anchor, ...style }, ...spans)
}

/** The words that a pointer or a screen reader is told about a shape. */
export function titled(title: string, ...children: string[]): string {
  return `<g><title>${escapeText(title)}</title>${children.join('')}</g>`
}

export function escapeText(text: string): string {
  if (!SPECIAL.test(text)) return text
  return text.replace(/[&<>"]/g, (character) => ESCAPES[character] ?? '')
}

export const LINE_HEIGHT = 16
const BASELINE = 4.5
const SPECIAL = /[&<>"]/
const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

// A tenth of a unit is finer than any screen.
function short(value: number): string {
  return Number.isInteger(value) ? `${value}` : `${Math.round(value * 10) / 10}`
}
