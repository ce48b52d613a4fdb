import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

// Read src/ from top to bottom: a folder imports itself and what this table allows, nothing else of ours.
// src/*.ts and src/cli/ put the rooms together and may import all of them; no room imports those.
const mayImport: Record<string, string[]> = {
  core: [],
  data: ['core'],
  email: ['core', 'data'],
  services: ['core', 'data', 'email'],
  web: ['core', 'services'],
  worker: ['core', 'services'],
}

const source = join(import.meta.dirname, '../src')
const files = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && file.includes('/'))
  .map((file) => ({ file, text: readFileSync(join(source, file), 'utf8') }))

const imported = (text: string) =>
  [...text.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map((match) => match[1] ?? '')

test('each folder imports only the folders above it', () => {
  const wrong = files.flatMap(({ file, text }) => {
    const room = file.split('/')[0] ?? ''
    const allowed = file.startsWith('web/browser/')
      ? ['core', 'web/browser']
      : [room, ...(mayImport[room] ?? [])]
    return imported(text)
      .filter((path) => path.startsWith('#src/') || path.startsWith('.'))
      .filter(
        (path) => room !== 'cli' && !allowed.some((folder) => path.startsWith(`#src/${folder}/`)),
      )
      .map((path) => `${file} imports ${path}`)
  })
  expect(wrong).toEqual([])
  expect(files.length).toBeGreaterThan(1)
})

test('the rules of core/ know no database, no HTTP, no clock and no files', () => {
  const forbidden =
    /'(node:(fs|http|net|worker_threads|child_process).*|kysely|better-sqlite3|pg|fastify.*)'|Date\.now\(|new Date\(\)/
  expect(
    files
      .filter(({ file, text }) => file.startsWith('core/') && forbidden.test(text))
      .map(({ file }) => file),
  ).toEqual([])
})
