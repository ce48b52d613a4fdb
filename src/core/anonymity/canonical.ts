/**
 * The one spelling of a JSON value, for hashes and signatures: no white space, members sorted by
 * UTF-16 code units, numbers and strings as ECMAScript writes them; members that are `undefined` are left out.
 * Throws a TypeError on what JSON cannot say: non-finite numbers, lone surrogates, `undefined` elsewhere, class instances.
 * Source: RFC 8785 section 3.2.
 */
export function canonicalJson(value: unknown): string {
  if (value === null || typeof value === 'boolean') return String(value)
  if (typeof value === 'number') return canonicalNumber(value)
  if (typeof value === 'string') return canonicalString(value)
  if (Array.isArray(value)) return `[${Array.from(value, canonicalJson).join(',')}]`
  if (isPlainObject(value)) return canonicalObject(value)
  throw new TypeError(`Not a JSON value: ${typeof value}`)
}

function canonicalNumber(value: number): string {
  if (!Number.isFinite(value)) throw new TypeError(`Not a JSON number: ${value}`)
  return JSON.stringify(value)
}

function canonicalString(value: string): string {
  if (!value.isWellFormed()) throw new TypeError('Not a JSON string: it holds a lone surrogate')
  return JSON.stringify(value)
}

function canonicalObject(value: Readonly<Record<string, unknown>>): string {
  const members = Object.keys(value)
    .filter((key) => value[key] !== undefined)
    // No comparison function: the default order is the order of UTF-16 code units that the RFC asks for.
    .sort()
    .map((key) => `${canonicalString(key)}:${canonicalJson(value[key])}`)
  return `{${members.join(',')}}`
}

function isPlainObject(value: unknown): value is Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null) return false
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === Object.prototype || prototype === null
}
