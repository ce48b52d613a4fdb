/** The value in a text; `null` where it is not JSON. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    // JSON.parse throws for one reason only: the text is not JSON.
    return null
  }
}

/** The members of the object in a text; none where it is anything else. */
export function membersOf(text: string): Readonly<Record<string, unknown>> {
  const value = parseJson(text)
  return typeof value === 'object' && value !== null ? { ...value } : {}
}

/** A member that should be a text; empty where it is anything else, which `String` might even refuse to write. */
export const textOf = (member: unknown): string => (typeof member === 'string' ? member : '')
