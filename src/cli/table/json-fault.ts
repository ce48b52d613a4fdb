type Token = Readonly<{ text: string; index: number }>

const TOKEN = /"(?:[^"\\]|\\.)*"|[{}[\]:,"]|[^\s{}[\]:,"]+/g

/**
 * Where a text stops being JSON: offset of the first token that cannot stand there. The engine's own message often
 * names no place. The end of the text where something is missing there, or where the text is right.
 */
export function jsonFault(json: string): number {
  const tokens: Token[] = [...json.matchAll(TOKEN)].map(({ 0: text, index }) => ({ text, index }))
  let at = 0
  const isWhole = value() && at === tokens.length
  return isWhole ? json.length : (tokens[at]?.index ?? json.length)

  function value(): boolean {
    if (take('{')) return take('}') || (member() && list(member) && take('}'))
    if (take('[')) return take(']') || (value() && list(value) && take(']'))
    return isScalar(tokens[at]?.text ?? '') && next()
  }

  function member(): boolean {
    return (
      (tokens[at]?.text ?? '').startsWith('"') &&
      isScalar(tokens[at]?.text ?? '') &&
      next() &&
      take(':') &&
      value()
    )
  }

  function list(one: () => boolean): boolean {
    while (take(',')) if (!one()) return false
    return true
  }

  function take(text: string): boolean {
    return tokens[at]?.text === text && next()
  }

  function next(): boolean {
    at++
    return true
  }
}

function isScalar(text: string): boolean {
  try {
    return text !== '' && typeof JSON.parse(text) !== 'undefined'
  } catch (error) {
    if (error instanceof SyntaxError) return false
    throw error
  }
}
