/**
 * SHA-256 that answers at once, for trees in a browser: WebCrypto answers each hash later, and 100,000 of them after
 * seconds. Only for public values: it does not run in constant time. Source: FIPS 180-4 sections 4.1.2, 5 and 6.2.
 */
export function sha256Now(data: Uint8Array): Uint8Array {
  const state = Int32Array.from(START)
  const view = new DataView(padded(data).buffer)
  for (let at = 0; at < view.byteLength; at += BLOCK) {
    spread(schedule, view, at)
    compress(state, schedule)
  }
  const digest = new DataView(new ArrayBuffer(32))
  for (const [index, word] of state.entries()) digest.setInt32(4 * index, word)
  return new Uint8Array(digest.buffer)
}

const BLOCK = 64
const ROUNDS = 64
// signed words: engines keep those in registers
const schedule = new Int32Array(ROUNDS)

/** The message, one bit, zeros, and the length in bits, in whole blocks. */
function padded(data: Uint8Array): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(Math.ceil((data.length + 9) / BLOCK) * BLOCK)
  whole.set(data)
  whole[data.length] = 0x80
  const view = new DataView(whole.buffer)
  view.setUint32(whole.length - 8, Math.floor(data.length / 2 ** 29))
  view.setUint32(whole.length - 4, (data.length * 8) % 2 ** 32)
  return whole
}

function spread(w: Int32Array, view: DataView, start: number) {
  for (let t = 0; t < 16; t++) w[t] = view.getInt32(start + 4 * t)
  for (let t = 16; t < ROUNDS; t++) {
    const early = w[t - 15] as number
    const late = w[t - 2] as number
    const one = turned(early, 7) ^ turned(early, 18) ^ (early >>> 3)
    const two = turned(late, 17) ^ turned(late, 19) ^ (late >>> 10)
    w[t] = ((w[t - 16] as number) + one + (w[t - 7] as number) + two) | 0
  }
}

function compress(state: Int32Array, w: Int32Array) {
  // eight names, not a list: this is where all the time goes
  const before = state as unknown as Eight
  let a = before[0]
  let b = before[1]
  let c = before[2]
  let d = before[3]
  let e = before[4]
  let f = before[5]
  let g = before[6]
  let h = before[7]
  for (let t = 0; t < ROUNDS; t++) {
    const sumE = turned(e, 6) ^ turned(e, 11) ^ turned(e, 25)
    const choice = (e & f) ^ (~e & g)
    const first = (h + sumE + choice + (CONSTANTS[t] as number) + (w[t] as number)) | 0
    const sumA = turned(a, 2) ^ turned(a, 13) ^ turned(a, 22)
    const majority = (a & b) ^ (a & c) ^ (b & c)
    h = g
    g = f
    f = e
    e = (d + first) | 0
    d = c
    c = b
    b = a
    a = (first + sumA + majority) | 0
  }
  before[0] += a
  before[1] += b
  before[2] += c
  before[3] += d
  before[4] += e
  before[5] += f
  before[6] += g
  before[7] += h
}

type Eight = [number, number, number, number, number, number, number, number]

const turned = (word: number, bits: number) => (word >>> bits) | (word << (32 - bits))

/** The first 32 bits behind the point of the roots of the first primes: square roots to start, cube roots for the rounds. */
const PRIMES = primes(ROUNDS)
const START = PRIMES.slice(0, 8).map((prime) => ((Math.sqrt(prime) % 1) * 2 ** 32) | 0)
const CONSTANTS = Int32Array.from(PRIMES, (prime) => (Math.cbrt(prime) % 1) * 2 ** 32)

function primes(count: number): number[] {
  const found: number[] = []
  for (let number = 2; found.length < count; number++)
    if (found.every((prime) => number % prime !== 0)) found.push(number)
  return found
}
