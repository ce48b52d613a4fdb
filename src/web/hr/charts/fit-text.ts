/** Breaks a text into lines no wider than `width` units; what does not fit ends with an ellipsis. */
export function fitText(
  text: string,
  width: number,
  mostLines: number,
  size = FONT_SIZE,
): string[] {
  const fitted: string[] = []
  let line = ''
  for (const word of text.trim().split(/[ \n\t]+/)) {
    const longer = line ? `${line} ${word}` : word
    if (line && textWidth(longer, size) > width) {
      fitted.push(line)
      line = word
    } else {
      line = longer
    }
  }
  fitted.push(line)
  if (fitted.length <= mostLines) return fitted.map((each) => shortened(each, width, size))

  const rest = fitted.slice(mostLines - 1).join(' ')
  return [
    ...fitted.slice(0, mostLines - 1).map((each) => shortened(each, width, size)),
    shortened(rest, width, size),
  ]
}

/** The width of a text of that size, estimated: a server has no fonts to measure with. */
export function textWidth(text: string, size = FONT_SIZE): number {
  let width = 0
  for (const character of text) width += widthOf(character)
  return width * size
}

const FONT_SIZE = 13

function widthOf(character: string): number {
  if (/[iljtfrI.,:;'’|! ()\u00a0\u202f]/.test(character)) return 0.34
  if (/[mwMW@%—…]/.test(character)) return 0.9
  if (/\p{Script=Han}|\p{Script=Hangul}|\p{Extended_Pictographic}/u.test(character)) return 1.05
  return /\p{Lu}/u.test(character) ? 0.7 : 0.57
}

function shortened(text: string, width: number, size: number): string {
  if (textWidth(text, size) <= width) return text
  const characters = Array.from(text)
  while (characters.length > 1 && textWidth(`${characters.join('')}…`, size) > width)
    characters.pop()
  return `${characters.join('').trimEnd()}…`
}
