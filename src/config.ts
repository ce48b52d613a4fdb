import { readFileSync } from 'node:fs'
import { parseSettings, SETTING_NAMES, type Settings } from '#src/core/settings.ts'

/** Reads the environment once; `NAME_FILE` holds the path of a file with the value of a setting. */
export function readSettings(environment: NodeJS.ProcessEnv = process.env): Settings {
  const fromFiles = SETTING_NAMES.flatMap((name) => {
    const path = environment[`${name}_FILE`]
    return path ? [[name, readFileSync(path, 'utf8').trim()]] : []
  })
  return parseSettings({ ...environment, ...Object.fromEntries(fromFiles) })
}
