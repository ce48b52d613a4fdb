import type { FastifyInstance } from 'fastify'
import request from 'supertest'
import { buildApp } from '#src/web/app.ts'
import type { TestContext } from '#test/setup/context.ts'
import { PASSWORD } from '#test/setup/people.ts'

/** A browser: keeps its cookies, follows no redirect by itself, and fills in the hidden field of the forms. */
export type Visitor = Readonly<{
  get: (path: string) => request.Test
  /** Sends a form with the hidden field of the page `from` (the path itself when not said). */
  post: (path: string, fields: Fields, from?: string) => Promise<request.Response>
  /** Sends a form without the hidden field, as another site would. */
  postFromElsewhere: (path: string, fields: Fields) => request.Test
  /** Sends the form with a file, with the hidden field of the page `from` (the path itself when not said). */
  upload: (path: string, file: Uint8Array | string, from?: string) => Promise<request.Response>
  /** Sends any body, without the hidden field. */
  send: (path: string, type: string, body: string) => request.Test
}>

type Fields = Record<string, string | string[]>

const apps = new WeakMap<TestContext, Promise<FastifyInstance>>()

/** The application of a context; closed with it. */
export async function appOf(context: TestContext): Promise<FastifyInstance> {
  const known = apps.get(context) ?? buildApp(context)
  apps.set(context, known)
  const app = await known
  await app.ready()
  return app
}

export async function aVisitor(context: TestContext): Promise<Visitor> {
  const agent = request.agent((await appOf(context)).server)
  const get = (path: string) =>
    agent.get(path).set('Accept', 'text/html').set('Accept-Language', 'en')
  const postFromElsewhere = (path: string, fields: Fields) =>
    agent
      .post(path)
      .set('Accept', 'text/html')
      .set('Accept-Language', 'en')
      .type('form')
      .send(fields)
  const hiddenField = async (from: string) => {
    const { text } = await get(from)
    return /name="_csrf" value="([^"]+)"/.exec(text)?.[1] ?? 'none on the page'
  }
  return {
    get,
    postFromElsewhere,
    post: async (path, fields, from = path) =>
      postFromElsewhere(path, { ...fields, _csrf: await hiddenField(from) }),
    upload: async (path, file, from = path) =>
      agent
        .post(path)
        .set('Accept', 'text/html')
        .set('Accept-Language', 'en')
        .field('_csrf', await hiddenField(from))
        .attach('file', Buffer.from(file), 'chosen.txt'),
    send: (path, type, body) => agent.post(path).set('Accept', 'text/html').type(type).send(body),
  }
}

/** alice, hilda, max or aude, signed in. */
export async function signedIn(context: TestContext, name: string): Promise<Visitor> {
  const visitor = await aVisitor(context)
  const credentials = { email: `${name}@example.org`, password: PASSWORD }
  const answer = await visitor.post('/session', credentials, '/sign-in')
  if (answer.status !== 303) throw new Error(`${name} could not sign in: ${answer.status}`)
  return visitor
}
