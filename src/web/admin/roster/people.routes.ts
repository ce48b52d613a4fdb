import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { LONGEST_SEARCH } from '#src/core/comments/search.ts'
import { Problem } from '#src/core/problem.ts'
import { say } from '#src/core/words/words.ts'
import type { Context } from '#src/services/context.ts'
import { erasePerson } from '#src/services/roster/erase-person.ts'
import { searchPeople, showPerson } from '#src/services/roster/people.ts'
import { fromOf, good } from '#src/web/admin/parts.ts'
import { peoplePage, personPage } from '#src/web/admin/roster/people.page.ts'
import { parseForm, seeOther } from '#src/web/forms.ts'
import { readerOf } from '#src/web/reader.ts'

export async function erasureRoutes(app: FastifyInstance, { context }: { context: Context }) {
  app.get('/roster/people', showPeople)
  app.get('/roster/people/:id', showOne)
  app.post('/roster/people/:id/erasure', erase)

  async function showPeople(request: FastifyRequest, reply: FastifyReply) {
    const { search, done } = Query.parse(request.query)
    const people = await searchPeople(context, request.actor, search, fromOf(request))
    const reader = await readerOf(context, request, reply)
    const notice = done === 'erased' ? good(say(reader.language, 'roster.erased')) : null
    return reply.view('admin/roster/people', peoplePage(reader, people, search, notice))
  }

  async function showOne(request: FastifyRequest, reply: FastifyReply) {
    const person = await showPerson(context, request.actor, idOf(request))
    const reader = await readerOf(context, request, reply)
    return reply.view('admin/roster/person', personPage(reader, person))
  }

  async function erase(request: FastifyRequest, reply: FastifyReply) {
    if (parseForm(Confirmation, request).confirmed !== 'yes')
      throw new Problem('form.confirmation-missing')
    await erasePerson(context, request.actor, idOf(request))
    return seeOther(reply, '/roster/people?done=erased')
  }
}

const idOf = (request: FastifyRequest) => z.object({ id: z.string() }).parse(request.params).id

const Query = z.object({
  search: z
    .string()
    .catch('')
    .transform((text) => text.trim().slice(0, LONGEST_SEARCH)),
  done: z.string().catch(''),
})
const Confirmation = z.object({ confirmed: z.string().default('') })
