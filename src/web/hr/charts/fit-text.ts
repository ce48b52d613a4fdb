/**
 * Breaks a text into lines no wider than `width` units, between words and behind their hyphens; what does not fit ends
 * with an ellipsis.
 */
export function fitText(
  text: string,
  width: number,
  mostLines: number,
  size = FONT_SIZE,
): string[] {
  const fitted: Line[] = []
  let line = ''
  let gap = ''
  let lineWidth = 0
  for (const { piece, before } of piecesOf(text)) {
    const pieceWidth = textWidth(piece, size)
    const longer = lineWidth + textWidth(before, size) + pieceWidth
    if (line && longer > width) fitted.push({ text: line, before: gap })
    const isNew = line === '' || longer > width
    if (isNew) gap = before
    line = isNew ? piece : line + before + piece
    lineWidth = isNew ? pieceWidth : longer
  }
  fitted.push({ text: line, before: gap })
  const rest = fitted.splice(mostLines - 1)
  const last = rest.reduce((text, one, at) => text + (at === 0 ? '' : one.before) + one.text, '')
  const shown = fitted.map(({ text }) => text)
  return (rest.length > 0 ? [...shown, last] : shown).map((each) => shortened(each, width, size))
}

/** A line, and what was between it and the line before. */
type Line = Readonly<{ text: string; before: string }>

/** What may stand in a line of its own, and what is before it where it does not. */
const piecesOf = (text: string) =>
  text
    .trim()
    .split(/[ \n\t]+/)
    .flatMap((word) =>
      word.includes('-')
        ? word.split(BEHIND_A_HYPHEN).map((piece, at) => ({ piece, before: at === 0 ? ' ' : '' }))
        : { piece: word, before: ' ' },
    )

const BEHIND_A_HYPHEN = /(?<=\p{L}-)(?=\p{L})/u

/** The width of a text of that size, estimated: a server has no fonts to measure with. */
export function textWidth(text: string, size = FONT_SIZE): number {
  let width = 0
  for (const character of text) width += widthOf(character)
  return width * size
}

const FONT_SIZE = 13

// a heat map has ten thousands of characters, of which there are a hundred
const widths = new Map<string, number>()

function widthOf(character: string): number {
  const known = widths.get(character)
  if (known !== undefined) return known

  const width = estimatedWidthOf(character)
  widths.set(character, width)
  return width
}

function estimatedWidthOf(character: string): number {
  if (/[iljtfrI.,:;'’|! ()\u00a0\u202f]/.test(character)) return 0.34
  if (/[mwMW@%—…]/.test(character)) return 0.9
  if (/\p{Script=Han}|\p{Script=Hangul}|\p{Extended_Pictographic}/u.test(character)) return 1.05
  return /\p{Lu}/u.test(character) ? 0.7 : 0.57
}

function shortened(text: string, width: number, size: number): string {
  if (textWidth(text, size) <= width) return text
  let kept = ''
  let used = widthOf('…')
  for (const character of text) {
    used += widthOf(character)
    if (kept && used * size > width) break
    kept += character
  }
  return `${kept.trimEnd()}…`
}
