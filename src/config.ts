import { readFileSync } from 'node:fs'
import { parseSettings, type Settings } from '#src/core/settings.ts'

/** Reads the environment once; `NAME_FILE` holds the path of a file with the value of a secret. */
export function readSettings(environment: NodeJS.ProcessEnv = process.env): Settings {
  const fromFiles = Object.entries(environment)
    .filter(([name, path]) => name.endsWith('_FILE') && path)
    .map(([name, path]) => [
      name.slice(0, -'_FILE'.length),
      readFileSync(path ?? '', 'utf8').trim(),
    ])
  return parseSettings({ ...environment, ...Object.fromEntries(fromFiles) })
}
