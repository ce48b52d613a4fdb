import { Problem } from '#src/core/problem.ts'

/** The value of a JSON file in UTF-8. */
export function jsonOf(file: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(file))
  } catch (error) {
    // the two ways of not being JSON in UTF-8
    if (error instanceof SyntaxError || error instanceof TypeError)
      throw new Problem('questionnaire.not-json')
    throw error
  }
}
