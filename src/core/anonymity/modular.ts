/** base^exponent mod modulus by squaring. Not in constant time: the exponent is public here. */
export function powerModulo(base: bigint, exponent: bigint, modulus: bigint): bigint {
  let result = 1n
  let square = base % modulus
  for (let rest = exponent; rest > 0n; rest >>= 1n) {
    if (rest & 1n) result = (result * square) % modulus
    square = (square * square) % modulus
  }
  return result
}

/** The inverse of value modulo modulus; `null` where they share a factor. Source: extended Euclid, Knuth TAOCP 4.5.2. */
export function inverseModulo(value: bigint, modulus: bigint): bigint | null {
  let [last, rest] = [modulus, value % modulus]
  let [lastFactor, factor] = [0n, 1n]
  while (rest !== 0n) {
    const quotient = last / rest
    ;[last, rest] = [rest, last - quotient * rest]
    ;[lastFactor, factor] = [factor, lastFactor - quotient * factor]
  }
  if (last !== 1n) return null
  return lastFactor < 0n ? lastFactor + modulus : lastFactor
}
