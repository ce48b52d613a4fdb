import { buildSync } from 'esbuild'
import { expect, test } from 'vitest'

// What a respondent's browser loads of this folder, in one bundle.
const client = [
  "export * from '#src/core/anonymity/participate.ts'",
  "export * from '#src/core/anonymity/manifest.ts'",
  "export * from '#src/core/anonymity/invitation-link.ts'",
  "export * from '#src/core/anonymity/receipt.ts'",
  "export * from '#src/core/anonymity/ballot-list.ts'",
  "export * from '#src/core/anonymity/comment.ts'",
  "export * from '#src/core/anonymity/judge-receipt.ts'",
  "export * from '#src/core/anonymity/record.ts'",
].join('\n')

test('the client half needs nothing of Node, and no library but HPKE', () => {
  const { metafile, outputFiles } = buildSync({
    stdin: { contents: client, resolveDir: process.cwd(), loader: 'ts' },
    bundle: true,
    minify: true,
    write: false,
    metafile: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
  })
  const libraries = Object.keys(metafile.inputs)
    .map((file) => /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(file)?.[1])
    .filter((name) => name !== undefined)
  expect([...new Set(libraries)].toSorted()).toEqual(['@hpke/common', '@hpke/core'])
  expect(Object.keys(metafile.inputs).filter((file) => file.includes('/server/'))).toEqual([])
  expect(outputFiles[0]?.text).not.toContain('node:')
})
