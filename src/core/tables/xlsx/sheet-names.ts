const LONGEST = 31

/** Titles as Excel allows them on a tab: no `[]:*?/\`, no apostrophe at an end, at most 31 characters, each once. */
export function sheetNames(titles: readonly string[]): string[] {
  const taken = new Set<string>()
  return titles.map((title) => {
    const plain = title
      .replaceAll(/[[\]:*?/\\]/g, ' ')
      .replaceAll(/^'+|'+$/g, '')
      .trim()
    for (let count = 1; ; count++) {
      const end = count === 1 ? '' : ` ${count}`
      const name = `${(plain || '-').slice(0, LONGEST - end.length).trimEnd()}${end}`
      if (taken.has(name.toLowerCase())) continue
      taken.add(name.toLowerCase())
      return name
    }
  })
}
