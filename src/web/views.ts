import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import Handlebars from 'handlebars'
import type { Language } from '#src/core/words/language.ts'
import { isWordKey, sayWith } from '#src/core/words/words.ts'

export const ROOT = join(import.meta.dirname, '../../views')

/** A field that a page object lacks is an error with the field's name, not an empty place. */
export const COMPILE_OPTIONS = { strict: true } as const

/** The template engine with its one helper and all partials; also the `engine` of @fastify/view. */
export const handlebars: typeof Handlebars = createHandlebars()

/** Renders `views/<view>.hbs` with a finished page object, for pages that are kept in memory. */
export function render<Page extends { language: Language }>(view: string, page: Page): string {
  const known = templates.get(view)
  if (known) return known(page)

  const template = handlebars.compile(read(join(ROOT, `${view}.hbs`)), COMPILE_OPTIONS)
  templates.set(view, template)
  return template(page)
}

const templates = new Map<string, Handlebars.TemplateDelegate>()

function createHandlebars() {
  const engine = Handlebars.create()
  engine.registerHelper('say', (key: string, options: Handlebars.HelperOptions) =>
    sayFixed(options.data.root.language, key),
  )
  for (const folder of ['layouts', 'partials']) {
    for (const file of readdirSync(join(ROOT, folder))) {
      const partial = engine.compile(read(join(ROOT, folder, file)), COMPILE_OPTIONS)
      engine.registerPartial(basename(file, '.hbs'), partial)
    }
  }
  return engine
}

function sayFixed(language: Language, key: string): string {
  if (!isWordKey(key)) throw new Error(`a template says an unknown sentence: ${key}`)
  return sayWith(language, key)
}

function read(path: string): string {
  return readFileSync(path, 'utf8')
}
