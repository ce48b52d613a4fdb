import type { FastifyInstance, FastifyRequest } from 'fastify'
import { z } from 'zod'
import type { Act } from '#src/core/permission.ts'
import { Problem } from '#src/core/problem.ts'
import { mustBeAllowed } from '#src/services/permission.ts'

/** The fields of a form that carries a file, the file as bytes. */
export type UploadForm = Readonly<Record<string, string | Uint8Array>>

/** Reads `multipart/form-data` in this scope, with the parser that the platform brings along. */
export function takeUploads(app: FastifyInstance) {
  app.addContentTypeParser(
    'multipart/form-data',
    { parseAs: 'buffer' },
    (request: FastifyRequest, body: Buffer) => fieldsOf(request, body),
  )
}

/** The options of a route that takes a file: who may not send one is refused before a byte of it is read. */
export const uploadBy = (act: Act, bodyLimit: number) => ({
  bodyLimit,
  onRequest: async ({ actor }: FastifyRequest) => mustBeAllowed(actor, act),
})

/** The file of the field `file`; a form that was sent without choosing one has an empty file. */
export function uploadedFile(request: FastifyRequest): Uint8Array {
  const { file } = Upload.parse(request.body ?? {})
  if (!(file instanceof Uint8Array) || file.length === 0) throw new Problem('form.file-missing')
  return file
}

const Upload = z.object({ file: z.unknown() })

async function fieldsOf({ headers }: FastifyRequest, body: Buffer): Promise<UploadForm> {
  const form = await formOf(headers['content-type'] ?? '', body)
  const fields = [...form].map(async ([name, value]) => {
    const content = typeof value === 'string' ? value : new Uint8Array(await value.arrayBuffer())
    return [name, content] as const
  })
  return Object.fromEntries(await Promise.all(fields))
}

async function formOf(type: string, body: Buffer) {
  try {
    return await new Response(new Uint8Array(body), {
      headers: { 'content-type': type },
    }).formData()
  } catch (error) {
    // a body that does not fit its boundary is a TypeError; nothing else is expected here
    if (error instanceof TypeError) throw new Problem('request.malformed')
    throw error
  }
}
