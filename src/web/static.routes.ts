import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { bundle, type Script } from '#src/web/bundle.ts'
import { stylesheet } from '#src/web/styles.ts'

type StaticFile = Readonly<{
  type: string
  etag: string
  plain: Buffer
  gzip: Buffer | null
  brotli: Buffer | null
}>

const FONT = '@fontsource-variable/inter/files/inter-latin-wght-normal.woff2'

const SCRIPTS: readonly Script[] = [
  'download',
  'draft',
  'kiosk',
  'meeting',
  'survey',
  'trustee',
  'verify',
]

/** Style, scripts and font: made and compressed when first asked for, kept in memory. */
export async function staticRoutes(app: FastifyInstance) {
  const serve = (name: string, make: () => StaticFile | Promise<StaticFile>) => {
    let file: StaticFile | null = null
    app.get(`/static/${name}`, async (request, reply) => {
      file ??= await make()
      return sendFile(file, request, reply)
    })
  }
  serve('base.css', () => textFile('text/css; charset=utf-8', stylesheet('base.css')))
  serve('survey.css', () => textFile('text/css; charset=utf-8', stylesheet('survey.css')))
  serve('inter.woff2', () => fileOf('font/woff2', fontFile()))
  for (const script of SCRIPTS)
    serve(`${script}.js`, async () =>
      textFile('text/javascript; charset=utf-8', await bundle(script)),
    )
}

function textFile(type: string, text: string): StaticFile {
  const plain = Buffer.from(text)
  const compressed: { gzip?: Buffer; brotli?: Buffer } = {}
  return {
    ...fileOf(type, plain),
    get gzip() {
      compressed.gzip ??= gzipSync(plain)
      return compressed.gzip
    },
    get brotli() {
      compressed.brotli ??= brotliCompressSync(plain)
      return compressed.brotli
    },
  }
}

function fileOf(type: string, plain: Buffer): StaticFile {
  const etag = `"${createHash('sha256').update(plain).digest('base64url')}"`
  return { type, etag, plain, gzip: null, brotli: null }
}

const fontFile = () => readFileSync(createRequire(import.meta.url).resolve(FONT))

function sendFile(file: StaticFile, request: FastifyRequest, reply: FastifyReply) {
  // asked again at each visit: after an upgrade a page never meets an old script
  reply
    .header('cache-control', 'no-cache')
    .header('etag', file.etag)
    .header('vary', 'accept-encoding')
  if (request.headers['if-none-match'] === file.etag) return reply.code(304).send()
  return sendCompressed(reply.type(file.type), request, file)
}

/** Sends the smallest form that the browser takes. */
export function sendCompressed(
  reply: FastifyReply,
  { headers }: FastifyRequest,
  file: Pick<StaticFile, 'plain' | 'gzip' | 'brotli'>,
) {
  const taken = String(headers['accept-encoding'] ?? '')
  if (/\bbr\b/.test(taken) && file.brotli)
    return reply.header('content-encoding', 'br').send(file.brotli)
  if (/\bgzip\b/.test(taken) && file.gzip)
    return reply.header('content-encoding', 'gzip').send(file.gzip)
  return reply.send(file.plain)
}
