import type { FastifyRequest } from 'fastify'
import { say } from '#src/core/words/words.ts'
import { good } from '#src/web/admin/parts.ts'
import type { Notice } from '#src/web/parts.page.ts'
import type { Reader } from '#src/web/reader.ts'

const DONE = ['added', 'changed', 'moved', 'deleted'] as const

/** What `?done=` says was done, once, after the form that did it. */
export function planNotice({ language }: Reader, { query }: FastifyRequest): Notice | null {
  const done = DONE.find((one) => one === (query as Record<string, unknown>).done)
  return done ? good(say(language, `plan.done.${done}`)) : null
}
