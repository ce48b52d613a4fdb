import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { ATTACK_RESULT } from '#src/core/papers/attack-result.ts'

const packageJson = readFileSync(join(import.meta.dirname, '../../../package.json'), 'utf8')

test('the recorded run of the attack suite is one of this version: npm run attack -- --record', () => {
  expect(ATTACK_RESULT.version).toBe((JSON.parse(packageJson) as { version: string }).version)
})

test('the recorded run attacked the product first, and others that leaked', () => {
  const [product, ...others] = ATTACK_RESULT.rows
  expect(product?.policy).toBe('Septet')
  expect(product?.organisations).toBe(ATTACK_RESULT.organisations)
  expect(product?.organisations).toBeGreaterThanOrEqual(40)
  expect(others.some(({ leaking }) => leaking > 0)).toBe(true)
  expect(ATTACK_RESULT.lastSeed - ATTACK_RESULT.firstSeed + 1).toBe(ATTACK_RESULT.organisations)
})
