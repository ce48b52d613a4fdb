import type { Complaint } from '#src/cli/table/complaint.ts'
import { jsonFault } from '#src/cli/table/json-fault.ts'

const TOKEN = /"(?:[^"\\]|\\.)*"|[{}[\]:,]|[^\s{}[\]:,"]+/g

type Open = { key: string | number }

type Place = Pick<Complaint, 'line' | 'column'>

/** What a JSON text holds, or where it breaks off. */
export function parseJson(text: string): { json: unknown } | Complaint {
  try {
    // an editor may have left a byte order mark
    return { json: JSON.parse(text.replace(/^\uFEFF/, '')) }
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    const place = lineAndColumn(text, jsonFault(text))
    return { file: 'spec', ...place, name: '', text: 'This is not JSON.' }
  }
}

/** Where the value at a path stands in a JSON text; the nearest value around it where it is absent. */
export function placesIn(json: string): (path: readonly PropertyKey[]) => Place {
  // most texts are right and are never asked where something is
  let places: ReadonlyMap<string, number> | null = null
  return (path) => {
    places ??= placesOf(json)
    for (let length = path.length; length > 0; length--) {
      const place = places.get(keyOf(path.slice(0, length)))
      if (place !== undefined) return lineAndColumn(json, place)
    }
    return { line: 1, column: 1 }
  }
}

function lineAndColumn(text: string, offset: number): Place {
  const before = text.slice(0, offset).split('\n')
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 }
}

/** Offset of the value at each path of a JSON text that is known to be right. */
function placesOf(json: string): Map<string, number> {
  const places = new Map<string, number>()
  const open: Open[] = []
  const tokens = [...json.matchAll(TOKEN)]
  tokens.forEach(({ 0: token, index }, number) => {
    const inside = open.at(-1)
    if (token === ',' && inside && typeof inside.key === 'number') inside.key++
    else if (tokens[number + 1]?.[0] === ':' && inside) inside.key = JSON.parse(token)
    else if (token === '}' || token === ']') open.pop()
    else if (token !== ':' && token !== ',') places.set(keyOf(open.map(({ key }) => key)), index)

    if (token === '{' || token === '[') open.push({ key: token === '[' ? 0 : '' })
  })
  return places
}

const keyOf = (path: readonly PropertyKey[]) => JSON.stringify(path.map(String))
