import { z } from 'zod'

/**
 * A backup is text, one JSON value a line, the same whatever database it came from:
 *
 *     {"septet":"backup/v1","migrations":["0001-frame", …]}
 *     {"table":"campaign","columns":["id","title", …]}
 *     ["Xm3…","Spring", …]                     a row; bytes stand as {"base64":"…"}
 *     {"end":{"rows":1234,"sha256":"…"}}       of all lines before, each with its line feed
 */
const FORMAT = 'backup/v1'

export type Cell = string | number | null | Uint8Array
export type Line =
  | Readonly<{ kind: 'head'; migrations: readonly string[] }>
  | Readonly<{ kind: 'table'; table: string; columns: readonly string[] }>
  | Readonly<{ kind: 'row'; cells: readonly Cell[] }>
  | Readonly<{ kind: 'end'; rows: number; sha256: string }>

/** The text of a line, with its line feed. */
export function writeLine(line: Line): string {
  return `${JSON.stringify(plainOf(line))}\n`
}

function plainOf(line: Line) {
  switch (line.kind) {
    case 'head':
      return { septet: FORMAT, migrations: line.migrations }
    case 'table':
      return { table: line.table, columns: line.columns }
    case 'row':
      return line.cells.map((cell) =>
        cell instanceof Uint8Array ? { base64: Buffer.from(cell).toString('base64') } : cell,
      )
    case 'end':
      return { end: { rows: line.rows, sha256: line.sha256 } }
  }
}

/** What a line says; `null` where it is no line of a backup. */
export function readLine(text: string): Line | null {
  return AnyLine.safeParse(jsonOf(text)).data ?? null
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}

const Bytes = z
  .strictObject({ base64: z.base64() })
  .transform(({ base64 }): Uint8Array => Buffer.from(base64, 'base64'))
const Name = z.string().regex(/^[a-z][a-z0-9_]{0,62}$/)

const AnyLine = z.union([
  z
    .array(z.union([z.string(), z.number(), z.null(), Bytes]))
    .transform((cells) => ({ kind: 'row' as const, cells })),
  z
    .strictObject({ table: Name, columns: z.array(Name).min(1) })
    .transform((table) => ({ kind: 'table' as const, ...table })),
  z
    .strictObject({ septet: z.literal(FORMAT), migrations: z.array(z.string()).min(1) })
    .transform(({ migrations }) => ({ kind: 'head' as const, migrations })),
  z
    .strictObject({ end: z.strictObject({ rows: z.int().min(0), sha256: z.string() }) })
    .transform(({ end }) => ({ kind: 'end' as const, ...end })),
])
