import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { say } from '#src/core/words/words.ts'
import type { Context } from '#src/services/context.ts'
import { stopRemindersOf } from '#src/services/mail/reminder-stop.ts'
import { layout } from '#src/web/layout.page.ts'
import { languageOf } from '#src/web/reader.ts'
import { render } from '#src/web/views.ts'

/** Where the mails' "stop these reminders" leads. RFC 8058: the POST works from a mail program, without a page. */
export async function reminderRoutes(app: FastifyInstance, { context }: { context: Context }) {
  app.get('/n/:campaign/:token/reminders', askWhetherToStop)
  app.post('/n/:campaign/:token/reminders', stop)

  // a GET changes nothing: mail scanners open every link
  async function askWhetherToStop(request: FastifyRequest, reply: FastifyReply) {
    return showPage(request, reply, false)
  }

  async function stop(request: FastifyRequest, reply: FastifyReply) {
    const { campaign, token } = Link.parse(request.params)
    await stopRemindersOf(context, campaign, token)
    return showPage(request, reply, true)
  }
}

const Link = z.object({ campaign: z.string(), token: z.string() })

function showPage(request: FastifyRequest, reply: FastifyReply, isStopped: boolean) {
  const language = languageOf(request)
  const page = {
    ...layout(language, say(language, 'mail.reminders.title'), { path: '' }),
    isStopped,
  }
  return reply.type('text/html; charset=utf-8').send(render('employee/reminders', page))
}
