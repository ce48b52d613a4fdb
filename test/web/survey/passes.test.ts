import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { randomBytes, toBase64url } from '#src/core/anonymity/bytes.ts'
import { parseInvitationLink, tokenText } from '#src/core/anonymity/invitation-link.ts'
import { cardToken, tokenHash } from '#src/core/anonymity/server/token.ts'
import { insertInvitations } from '#src/data/roster/invitations.ts'
import { findCampaign } from '#src/services/campaigns/campaigns.ts'
import { startGrace } from '#src/services/closing/close-campaign.ts'
import { TOKEN_KEY } from '#src/services/survey/group-keys.ts'
import type { TestContext } from '#test/setup/context.ts'
import { onEachDatabase } from '#test/setup/each-database.ts'
import { anEmployee } from '#test/setup/employee.ts'
import { anOpenCampaign, runUntil, type TestCampaign } from '#test/setup/survey-campaigns.ts'
import { appOf } from '#test/setup/visitor.ts'

onEachDatabase('a pass', (context) => {
  let campaign: TestCampaign
  let next = 0

  beforeAll(async () => {
    campaign = await anOpenCampaign(context())
  })
  // each test has an invitation of its own, and a minute of its own
  beforeEach(() => context().clock.advance({ minutes: 2 }))
  const invited = () => anEmployee(context(), campaign.people[next++]!.link)

  test('is signed once: the same request again gets the same signature, another one 409', async () => {
    const { ask, prepare } = await invited()
    const [mine, other] = [await prepare(), await prepare()]
    const first = await ask(mine)
    expect(first.statusCode).toBe(200)
    expect((await ask(mine)).json()).toEqual(first.json())
    expect(problem(await ask(other))).toEqual([409, 'pass.already-collected'])
    expect((await ask(mine)).json()).toEqual(first.json())
  })

  test('of four browsers at once exactly one wins, and only its repeat is answered', async () => {
    const browsers = await Promise.all(
      Array.from({ length: 4 }, async () => {
        const { ask, prepare } = await anEmployee(context(), campaign.people[20]!.link)
        const prepared = await prepare()
        return () => ask(prepared)
      }),
    )
    const replies = await Promise.all(browsers.map((ask) => ask()))
    expect(replies.map(({ statusCode }) => statusCode).toSorted(byNumber)).toEqual([
      200, 409, 409, 409,
    ])
    expect(
      replies.filter(({ statusCode }) => statusCode === 409).map((one) => one.json().key),
    ).toEqual(Array.from({ length: 3 }, () => 'pass.already-collected'))
    const winner = replies.findIndex(({ statusCode }) => statusCode === 200)
    expect((await browsers[winner]!()).json()).toEqual(replies[winner]!.json())
  })

  test('identical requests at once get one and the same signature', async () => {
    const { ask, prepare } = await invited()
    const prepared = await prepare()
    const replies = await Promise.all(Array.from({ length: 5 }, () => ask(prepared)))
    expect(new Set(replies.map((reply) => reply.payload)).size).toBe(1)
    expect(replies[0]!.statusCode).toBe(200)
  })

  test('may be the first thing that a server is asked after its start', async () => {
    const { prepare, token, campaign: id } = await invited()
    const { blinded } = await prepare()
    const app = await appOf(restarted(context()))
    const reply = await app.inject({
      method: 'POST',
      url: `/s/${id}/pass`,
      payload: { token: tokenText(token), blinded: toBase64url(blinded) },
    })
    expect(reply.statusCode).toBe(200)
  }, 5_000)

  describe('is refused', () => {
    const blinded = toBase64url(new Uint8Array(256).fill(1))
    const token = toBase64url(randomBytes(32))
    const bodies: [string, unknown][] = [
      ['blinded bytes of a wrong length', { token, blinded: toBase64url(randomBytes(255)) }],
      ['too many blinded bytes', { token, blinded: toBase64url(randomBytes(257)) }],
      ['a token of a wrong length', { token: toBase64url(randomBytes(31)), blinded }],
      ['a token of another alphabet', { token: '+'.repeat(43), blinded }],
      ['padding', { token: `${token}=`, blinded }],
      ['an unknown field', { token, blinded, name: 'p0' }],
      ['a missing field', { token }],
      ['numbers instead of text', { token: 1, blinded: 2 }],
      ['a list', [token, blinded]],
      ['nothing', null],
    ]
    test.each(bodies)('for %s', async (_, body) => {
      const { post } = await anEmployee(context(), campaign.people[0]!.link)
      const reply = await post('pass', JSON.stringify(body), JSON_TYPE)
      expect(problem(reply)).toEqual([400, 'pass.malformed'])
    })

    test.each([['{"token":'], ['token=x'], ['']])(
      'for a body that is no JSON: %s',
      async (body) => {
        const { post } = await anEmployee(context(), campaign.people[0]!.link)
        expect(problem(await post('pass', body, JSON_TYPE))).toEqual([400, 'pass.malformed'])
        expect(problem(await post('pass', body, { 'content-type': 'text/x' }))).toEqual([
          400,
          'pass.malformed',
        ])
      },
    )

    test('without a word about the body where 10 MB are sent', async () => {
      const { post } = await anEmployee(context(), campaign.people[0]!.link)
      const reply = await post('pass', `{"token":"${'x'.repeat(10_000_000)}"}`, JSON_TYPE)
      expect(problem(reply)).toEqual([413, 'request.too-large'])
      expect(reply.payload.length).toBeLessThan(300)
    })

    test('for a token that was never given, and for one of another campaign', async () => {
      const other = await anOpenCampaign(context())
      const stranger = parseInvitationLink(other.people[0]!.link)!
      const { post } = await anEmployee(context(), campaign.people[0]!.link)
      for (const unknown of [token, tokenText(stranger.token)])
        expect(problem(await post('pass', { token: unknown, blinded }))).toEqual([
          404,
          'invitation.not-found',
        ])
    })

    test('for a number that no key can sign, which spends nothing', async () => {
      const { post, token, ask, prepare } = await invited()
      const huge = toBase64url(new Uint8Array(256).fill(255))
      expect(problem(await post('pass', { token: tokenText(token), blinded: huge }))).toEqual([
        400,
        'pass.malformed',
      ])
      expect((await ask(await prepare())).statusCode).toBe(200)
    })

    test('before the first day', async () => {
      const early = await anOpenCampaign(context(), {
        terms: { opensOn: '2026-03-10', closesOn: '2026-03-20' },
      })
      const { ask, prepare } = await anEmployee(context(), early.people[0]!.link)
      expect(problem(await ask(await prepare()))).toEqual([409, 'campaign.not-open'])
    })
  })

  test('is asked for at most ten times a minute by a token; others are not held up', async () => {
    const { ask, prepare } = await invited()
    const prepared = await prepare()
    for (let attempt = 0; attempt < 10; attempt++)
      expect((await ask(prepared)).statusCode).toBe(200)
    expect(problem(await ask(prepared))).toEqual([429, 'request.too-many'])

    const other = await invited()
    expect((await other.ask(await other.prepare())).statusCode).toBe(200)
    context().clock.advance({ seconds: 61 })
    expect((await ask(prepared)).statusCode).toBe(200)
  })

  test('is given for a card: ten bytes, typed in any case and with spaces', async () => {
    const { gid, prepare, post } = await invited()
    const id = randomBytes(16)
    const key = (await context().keys.read(campaign.id, TOKEN_KEY))!
    const token = cardToken(key, id)
    const card = { id, campaign: campaign.id, person: null, gid, blindedHash: null }
    await insertInvitations(context().roster, [{ ...card, tokenHash: tokenHash(token) }])

    const typed = tokenText(token)
      .toLowerCase()
      .replace(/(.{4})/g, '$1 ')
    const { blinded } = await prepare()
    const reply = await post('pass', { token: typed, blinded: toBase64url(blinded) })
    expect(reply.statusCode).toBe(200)
    expect(tokenText(token)).toMatch(/^[A-Z2-7]{16}$/)
  })

  test('in the grace period only a repeat is answered', async () => {
    const ending = await anOpenCampaign(context(), { terms: { graceHours: 24 } })
    const early = await anEmployee(context(), ending.people[0]!.link)
    const late = await anEmployee(context(), ending.people[1]!.link)
    const [mine, another, tooLate] = [
      await early.prepare(),
      await early.prepare(),
      await late.prepare(),
    ]
    const signed = await early.ask(mine)
    await startGrace(context(), await findCampaign(context(), ending.id))

    expect((await early.ask(mine)).json()).toEqual(signed.json())
    expect(problem(await early.ask(another))).toEqual([409, 'campaign.not-open'])
    expect(problem(await late.ask(tooLate))).toEqual([409, 'campaign.not-open'])

    context().clock.advance({ hours: 25 })
    await runUntil(context(), ending.id, 'closed')
    expect(problem(await early.ask(mine))).toEqual([404, 'invitation.not-found'])
  })

  test('writes nothing but the hash of the blinded bytes', async () => {
    const { prepare, ask } = await invited()
    const before = await invitations()
    await ask(await prepare())
    const changed = (await invitations()).filter(
      (row, index) => JSON.stringify(row) !== JSON.stringify(before[index]),
    )
    expect(changed).toHaveLength(1)
    expect(changed[0]!.blindedHash).toHaveLength(32)
    expect(Object.keys(changed[0]!).toSorted()).toEqual([
      'blindedHash',
      'campaign',
      'gid',
      'id',
      'person',
      'tokenHash',
    ])
  })

  const invitations = () =>
    context().roster.selectFrom('invitation').selectAll().orderBy('id').execute()
})

const JSON_TYPE = { 'content-type': 'application/json' }
const byNumber = (one: number, other: number) => one - other
const problem = (reply: { statusCode: number; json: () => { key: string } }) => [
  reply.statusCode,
  reply.json().key,
]

/** The same installation with an empty memory, as after a restart. */
const restarted = (context: TestContext): TestContext => ({
  ...context,
  database: { ...context.database },
})
