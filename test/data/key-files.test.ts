import { linkSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { keyFiles } from '#src/data/key-files.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'septet-keys-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

test('a key is read as it was written, by its owner alone', async () => {
  const keys = keyFiles(folder)
  await keys.write('spring', 'box.key', Buffer.from('secret'))
  expect(Buffer.from((await keys.read('spring', 'box.key'))!).toString()).toBe('secret')
  expect(statSync(join(folder, 'spring', 'box.key')).mode & 0o777).toBe(0o600)
  expect(statSync(join(folder, 'spring')).mode & 0o777).toBe(0o700)
  expect(await keys.list('spring')).toEqual(['box.key'])
})

test('what is absent is no error; what cannot be read is one', async () => {
  const keys = keyFiles(folder)
  expect(await keys.read('spring', 'box.key')).toBeNull()
  expect(await keys.list('spring')).toEqual([])
  await keys.write('spring', 'box.key', Buffer.from('secret'))
  await expect(keys.read('spring/box.key', 'box.key')).rejects.toThrow('ENOTDIR')
})

test('a campaign’s keys are destroyed with their folder, again and again, and no other’s', async () => {
  const keys = keyFiles(folder)
  await keys.write('spring', 'box.key', Buffer.from('secret'))
  await keys.write('autumn', 'box.key', Buffer.from('other'))
  await keys.destroy('spring')
  await keys.destroy('spring')
  expect(readdirSync(folder)).toEqual(['autumn'])
})

test('the bytes of a destroyed key are overwritten where they lie', async () => {
  const keys = keyFiles(folder)
  await keys.write('spring', 'box.key', Buffer.from('secret'))
  // a second name of the same bytes on the disk
  linkSync(join(folder, 'spring', 'box.key'), join(folder, 'witness'))
  await keys.destroy('spring')
  expect(readFileSync(join(folder, 'witness'))).toEqual(Buffer.alloc(6))
})

test('of two that are written at once under one name one is kept, and both are told which', async () => {
  const keys = keyFiles(folder)
  const kept = await Promise.all(
    ['one', 'two', 'three'].map((key) => keys.write('spring', 'group-0.key', Buffer.from(key))),
  )
  const onDisk = await keys.read('spring', 'group-0.key')
  expect(kept.map((key) => Buffer.from(key))).toEqual(Array.from({ length: 3 }, () => onDisk))
  expect(readdirSync(join(folder, 'spring'))).toEqual(['group-0.key'])
})
