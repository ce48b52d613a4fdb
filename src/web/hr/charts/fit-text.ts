/** Breaks a text into lines no wider than `width` units; what does not fit ends with an ellipsis. */
export function fitText(text: string, width: number, mostLines: number): string[] {
  const fitted: string[] = []
  let line = ''
  for (const word of text.trim().split(/[ \n\t]+/)) {
    const longer = line ? `${line} ${word}` : word
    if (line && textWidth(longer) > width) {
      fitted.push(line)
      line = word
    } else {
      line = longer
    }
  }
  fitted.push(line)
  if (fitted.length <= mostLines) return fitted.map((each) => shortened(each, width))

  const rest = fitted.slice(mostLines - 1).join(' ')
  return [
    ...fitted.slice(0, mostLines - 1).map((each) => shortened(each, width)),
    shortened(rest, width),
  ]
}

/** The width of a text at 13 units, estimated: a server has no fonts to measure with. */
export function textWidth(text: string): number {
  let width = 0
  for (const character of text) width += widthOf(character)
  return width * FONT_SIZE
}

const FONT_SIZE = 13

function widthOf(character: string): number {
  if (/[iljtfrI.,:;'’|! ()\u00a0\u202f]/.test(character)) return 0.34
  if (/[mwMW@%—…]/.test(character)) return 0.9
  if (/\p{Script=Han}|\p{Script=Hangul}|\p{Extended_Pictographic}/u.test(character)) return 1.05
  return /\p{Lu}/u.test(character) ? 0.7 : 0.59
}

function shortened(text: string, width: number): string {
  if (textWidth(text) <= width) return text
  const characters = [...text]
  while (characters.length > 1 && textWidth(`${characters.join('')}…`) > width) characters.pop()
  return `${characters.join('').trimEnd()}…`
}
