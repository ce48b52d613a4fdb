import { describe, expect, test } from 'vitest'
import { onEachDatabase } from '#test/setup/each-database.ts'
import { anEmployee, wireForm } from '#test/setup/employee.ts'
import { anOpenCampaign, answering } from '#test/setup/survey-campaigns.ts'
import { appOf } from '#test/setup/visitor.ts'

const settings = { BASE_URL: 'https://septet.example', BALLOT_ORIGIN: 'https://box.example' }

onEachDatabase(
  'a box under another name',
  (context) => {
    test('lets the survey’s page post to it, without credentials, and read every answer', async () => {
      const { id, people } = await anOpenCampaign(context())
      const app = await appOf(context())
      const preflight = await app.inject({
        method: 'OPTIONS',
        url: `/s/${id}/ballot`,
        headers: {
          origin: 'https://septet.example',
          'access-control-request-method': 'POST',
          'access-control-request-headers': 'content-type',
        },
      })
      expect(preflight.statusCode).toBe(204)
      expect(preflight.headers).toMatchObject({
        'access-control-allow-origin': 'https://septet.example',
        'access-control-allow-methods': 'POST',
        'access-control-allow-headers': 'content-type',
      })
      expect(preflight.headers['access-control-allow-credentials']).toBeUndefined()

      const { collect, seal, post } = await anEmployee(context(), people[0]!.link)
      const ballot = wireForm(await seal(await collect(), answering(4)))
      const cross = { origin: 'https://septet.example' }
      const replies = [
        await post('ballot', ballot, cross),
        await post('ballot', { ...ballot, sealed: 'x' }, cross),
        await post('ballot', '{', { ...cross, 'content-type': 'application/json' }),
      ]
      expect(replies.map(({ statusCode }) => statusCode)).toEqual([200, 400, 400])
      for (const { headers } of replies)
        expect(headers['access-control-allow-origin']).toBe('https://septet.example')
    })

    test('does not open the passes to other origins', async () => {
      const { id } = await anOpenCampaign(context())
      const app = await appOf(context())
      const reply = await app.inject({ method: 'OPTIONS', url: `/s/${id}/pass` })
      expect(reply.headers['access-control-allow-origin']).toBeUndefined()
    })
  },
  { settings },
)

onEachDatabase('a lost link', (context) => {
  describe('asked for', () => {
    test('always gets the same answer, and one mail for those invited, three times a day', async () => {
      const { id, people } = await anOpenCampaign(context())
      const app = await appOf(context())
      const ask = (email: string) =>
        app.inject({ method: 'POST', url: `/s/${id}/link`, payload: { email } })
      const known = await ask(` ${people[0]!.email.toUpperCase()} `)
      const unknown = await ask('stranger@example.org')
      expect([known.statusCode, known.payload]).toEqual([202, unknown.payload])
      expect(unknown.statusCode).toBe(202)
      expect(await mails()).toEqual([{ kind: 'link-again' }])

      for (const _ of [2, 3, 4]) {
        await context().roster.deleteFrom('mailJob').execute()
        expect((await ask(people[0]!.email)).statusCode).toBe(202)
      }
      expect(await mails()).toEqual([])
      context().clock.advance({ days: 1, seconds: 1 })
      await ask(people[0]!.email)
      expect(await mails()).toHaveLength(1)
    })

    test('with something that is no address is malformed', async () => {
      const { id } = await anOpenCampaign(context())
      const app = await appOf(context())
      for (const payload of [
        {},
        { email: 5 },
        { email: 'a', more: 1 },
        { email: 'x'.repeat(321) },
      ]) {
        const reply = await app.inject({ method: 'POST', url: `/s/${id}/link`, payload })
        expect([reply.statusCode, reply.json().key]).toEqual([400, 'request.malformed'])
      }
    })
  })

  const mails = () => context().roster.selectFrom('mailJob').select('kind').execute()
})
