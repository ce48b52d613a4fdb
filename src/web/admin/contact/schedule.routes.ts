import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import type { Problem } from '#src/core/problem.ts'
import { changeSchedule, ScheduleChange } from '#src/services/contact/change-schedule.ts'
import type { Context } from '#src/services/context.ts'
import { viewCampaign } from '#src/web/admin/campaign.view.ts'
import { contactDraft, EnteredContact } from '#src/web/admin/contact/contact.form.ts'
import { contactProblem } from '#src/web/admin/contact/contact-fields.ts'
import { attempt, checked, parseForm, seeOther } from '#src/web/forms.ts'
import { languageOf } from '#src/web/reader.ts'

/** The reminders to come of an open campaign. */
export async function scheduleRoutes(app: FastifyInstance, { context }: { context: Context }) {
  app.post('/campaigns/:id/schedule', async (request: FastifyRequest, reply: FastifyReply) => {
    const { id } = z.object({ id: z.string() }).parse(request.params)
    const entered = parseForm(EnteredContact, request)
    const { revision } = parseForm(Revision, request)
    const { schedule, mailHours } = contactDraft(entered)
    const { problem } = await attempt(async () => {
      const change = checked(ScheduleChange, { revision, reminders: schedule.reminders, mailHours })
      await changeSchedule(context, request.actor, id, change)
    })
    if (!problem) return seeOther(reply, `/campaigns/${id}?done=rescheduled`)
    return refuse(request, reply, { entered, problem })
  })

  function refuse(
    request: FastifyRequest,
    reply: FastifyReply,
    { entered, problem }: { entered: EnteredContact; problem: Problem },
  ) {
    const wrong = contactProblem(languageOf(request), problem, entered)
    return viewCampaign(context, request, reply, {
      refused: { problem, field: wrong?.field ?? null, entered: '' },
      schedule: { entered, field: wrong?.field ?? null, text: wrong?.text ?? null },
    })
  }
}

const Revision = z.object({ revision: z.coerce.number().int().min(1).catch(1) })
