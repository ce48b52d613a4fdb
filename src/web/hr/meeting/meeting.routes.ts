import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { Problem } from '#src/core/problem.ts'
import type { Context } from '#src/services/context.ts'
import { readMeeting } from '#src/services/loop/meeting.ts'
import { guidePage } from '#src/web/hr/meeting/guide.page.ts'
import { meetingPage } from '#src/web/hr/meeting/meeting.page.ts'
import { Report, read, Unit } from '#src/web/hr/parameters.ts'
import { languageOf, readerOf } from '#src/web/reader.ts'

const Slide = z.object({ slide: Unit.default(1) })

/** The team meeting: slides for a wall screen, and how to hold it. */
export async function meetingRoutes(app: FastifyInstance, { context }: { context: Context }) {
  app.get('/campaigns/:id/results/:unit/meeting', showSlide)
  app.get('/meeting-guide', showGuide)

  async function showSlide(request: FastifyRequest, reply: FastifyReply) {
    const { id, unit } = read(Report, request.params)
    const { slide } = read(Slide, request.query)
    const meeting = await readMeeting(context, request.actor, id, unit)
    return reply.view('hr/meeting', meetingPage(languageOf(request), meeting, slide))
  }

  async function showGuide(request: FastifyRequest, reply: FastifyReply) {
    if (!request.actor) throw new Problem('actor.not-signed-in')
    return reply.view('hr/meeting-guide', guidePage(await readerOf(context, request, reply)))
  }
}
