import { argon2, randomBytes, timingSafeEqual } from 'node:crypto'
import { promisify } from 'node:util'
import { mustBeGoodPassword } from '#src/core/password.ts'
import { Problem } from '#src/core/problem.ts'

const MEMORY_KIB = 19 * 1024
const PASSES = 2
const SALT_BYTES = 16
const HASH_BYTES = 32

/** A new password as an Argon2id string in PHC format; refuses one that is too short or too long. */
export async function hashPassword(password: string): Promise<string> {
  mustBeGoodPassword(password)
  const salt = randomBytes(SALT_BYTES)
  const hash = await derive(password, { salt, memory: MEMORY_KIB, passes: PASSES, lanes: 1 })
  return `$argon2id$v=19$m=${MEMORY_KIB},t=${PASSES},p=1$${unpadded(salt)}$${unpadded(hash)}`
}

/** What stands in place of a hash where an account has no password (yet): nothing that is typed is right. */
export const NO_PASSWORD = ''

/** Whether a password is the one of a PHC string. `null` = nobody of that name: the same work, and never right. */
export async function isPassword(password: string, stored: string | null): Promise<boolean> {
  const { hash, ...parameters } = parsePhc(stored || NOBODY)
  const derived = await derive(password, parameters)
  return timingSafeEqual(derived, hash) && stored !== null && stored !== NO_PASSWORD
}

type Parameters = Readonly<{ salt: Buffer; memory: number; passes: number; lanes: number }>

const unpadded = (bytes: Buffer) => bytes.toString('base64').replace(/=+$/, '')

const NOBODY = `$argon2id$v=19$m=${MEMORY_KIB},t=${PASSES},p=1$${unpadded(randomBytes(SALT_BYTES))}$${unpadded(randomBytes(HASH_BYTES))}`

const PHC = /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=(\d+)\$([A-Za-z0-9+/]+)\$([A-Za-z0-9+/]{43})$/

function parsePhc(stored: string): Parameters & { hash: Buffer } {
  const [, memory, passes, lanes, salt = '', hash = ''] = PHC.exec(stored) ?? []
  if (!memory) throw new Error('a stored password is not an Argon2id string of this version')
  return {
    memory: Number(memory),
    passes: Number(passes),
    lanes: Number(lanes),
    salt: Buffer.from(salt, 'base64'),
    hash: Buffer.from(hash, 'base64'),
  }
}

const AT_ONCE = 2
const WAITING = 100
let running = 0
const queue: (() => void)[] = []

/** Hashing is dear by design: two at a time, so that a flood of sign-ins leaves the threads to others. */
async function derive(password: string, { salt, memory, passes, lanes }: Parameters) {
  if (queue.length >= WAITING) throw new Problem('request.too-many')
  if (running >= AT_ONCE) await new Promise<void>((resolve) => queue.push(resolve))
  else running += 1
  try {
    // the same word typed on two keyboards must be the same bytes
    const message = password.normalize('NFC')
    return await promisify(argon2)('argon2id', {
      message,
      nonce: salt,
      parallelism: lanes,
      tagLength: HASH_BYTES,
      memory,
      passes,
    })
  } finally {
    const next = queue.shift()
    if (next) next()
    else running -= 1
  }
}
