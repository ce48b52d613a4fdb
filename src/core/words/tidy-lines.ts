/** A text as it is kept: trimmed, one kind of line end, and no invisible mark that turns the words around it or ends them. */
export const tidyLines = (text = ''): string =>
  text
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll('\t', ' ')
    .replaceAll(/[^\P{Cc}\n]|[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/gu, '')
    .trim()
