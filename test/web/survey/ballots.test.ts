import { beforeAll, describe, expect, test } from 'vitest'
import { randomBytes, toBase64url, utf8 } from '#src/core/anonymity/bytes.ts'
import { leafHash } from '#src/core/anonymity/merkle.ts'
import { makeInput, type Pass } from '#src/core/anonymity/pass.ts'
import { makePayload } from '#src/core/anonymity/payload.ts'
import { sealBallot } from '#src/core/anonymity/seal.ts'
import { sha256 } from '#src/core/anonymity/server/hash.ts'
import { findCampaign } from '#src/services/campaigns/campaigns.ts'
import { startGrace } from '#src/services/closing/close-campaign.ts'
import { onEachDatabase } from '#test/setup/each-database.ts'
import { anEmployee, wireForm } from '#test/setup/employee.ts'
import {
  anOpenCampaign,
  answering,
  close,
  runUntil,
  type TestCampaign,
} from '#test/setup/survey-campaigns.ts'
import { appOf } from '#test/setup/visitor.ts'

onEachDatabase('a ballot', (context) => {
  let campaign: TestCampaign
  let next = 0
  let spare: { pass: Pass; employee: Awaited<ReturnType<typeof anEmployee>> }

  beforeAll(async () => {
    campaign = await anOpenCampaign(context())
    const employee = await invited()
    spare = { employee, pass: await employee.collect() }
  })
  const invited = () => anEmployee(context(), campaign.people[next++]!.link)

  test('sent again in the same bytes gets the same receipt; other bytes under its pass are refused', async () => {
    const { collect, seal, send } = await invited()
    const pass = await collect()
    const [ballot, other] = [await seal(pass, answering(4)), await seal(pass, answering(1))]
    const first = await send(ballot)
    expect(first.statusCode).toBe(200)
    expect((await send(ballot)).json()).toEqual(first.json())
    expect(problem(await send(other))).toEqual([409, 'ballot.different'])
    expect(await sealedUnder(ballot.leaf)).toEqual(Buffer.from(ballot.sealed))
  })

  test('sent at once in the same and in other bytes is taken once', async () => {
    const { collect, seal, send } = await invited()
    const pass = await collect()
    const ballots = await Promise.all([1, 2, 3].map((value) => seal(pass, answering(value))))
    const replies = await Promise.all([...ballots, ...ballots].map((ballot) => send(ballot)))
    const taken = replies.map(({ statusCode }) => statusCode)
    expect(taken.toSorted(byNumber)).toEqual([200, 200, 409, 409, 409, 409])
    const winner = taken.indexOf(200)
    expect(taken[winner + 3]).toBe(200)
    expect(await sealedUnder(ballots[0]!.leaf)).toEqual(Buffer.from(ballots[winner]!.sealed))
  })

  describe('is malformed', () => {
    const changes: [string, (wire: Record<string, unknown>) => unknown][] = [
      ['truncated ciphertext', (wire) => ({ ...wire, sealed: resized(wire.sealed, -1) })],
      ['oversize ciphertext', (wire) => ({ ...wire, sealed: resized(wire.sealed, 1) })],
      [
        'ciphertext of another campaign’s length',
        (wire) => ({ ...wire, sealed: resized(wire.sealed, 1024) }),
      ],
      ['no ciphertext', (wire) => ({ ...wire, sealed: '' })],
      ['a short signature', (wire) => ({ ...wire, signature: resized(wire.signature, -1) })],
      ['a short input', (wire) => ({ ...wire, input: resized(wire.input, -1) })],
      ['an input that is no pass', (wire) => ({ ...wire, input: toBase64url(randomBytes(105)) })],
      [
        'another alphabet',
        (wire) => ({ ...wire, signature: `+${String(wire.signature).slice(1)}` }),
      ],
      ['an unknown field', (wire) => ({ ...wire, answers: { a: 5 } })],
      ['a missing field', (wire) => ({ ...wire, sealed: undefined })],
      ['a list', (wire) => Object.values(wire)],
    ]
    test.each(changes)('with %s', async (_, change) => {
      const { employee, pass } = spare
      const ballot = await employee.seal(pass, answering(3))
      const reply = await employee.post(
        'ballot',
        JSON.stringify(change({ ...wireForm(ballot) })),
        JSON_TYPE,
      )
      expect(problem(reply)).toEqual([400, 'ballot.malformed'])
      expect(await sealedUnder(ballot.leaf)).toBeUndefined()
    })

    test.each([['{'], ['sealed=x'], ['']])('where its body is no JSON: %s', async (body) => {
      expect(problem(await spare.employee.post('ballot', body, JSON_TYPE))).toEqual([
        400,
        'ballot.malformed',
      ])
    })

    test('in a group that the campaign has not', async () => {
      const { employee, pass } = spare
      const input = makeInput(campaign.id, 4000)
      const sealed = (await employee.seal(pass, answering(3))).sealed
      const reply = await employee.send({ input, signature: pass.signature, sealed })
      expect(problem(reply)).toEqual([400, 'ballot.malformed'])
    })

    test('with the pass of another campaign', async () => {
      const other = await anOpenCampaign(context())
      const stranger = await anEmployee(context(), other.people[0]!.link)
      const ballot = await stranger.seal(await stranger.collect(), answering(3))
      const reply = await spare.employee.post('ballot', wireForm(ballot))
      expect(problem(reply)).toEqual([400, 'ballot.malformed'])
    })
  })

  test('of 10 MB is refused by its size alone', async () => {
    const body = JSON.stringify({ input: '', signature: '', sealed: 'x'.repeat(10_000_000) })
    expect(problem(await spare.employee.post('ballot', body, JSON_TYPE))).toEqual([
      413,
      'request.too-large',
    ])
  })

  test('without a valid signature of its own group is forbidden', async () => {
    const { employee, pass } = spare
    const { sealed } = await employee.seal(pass, answering(3))
    const foreign = await (await inOtherGroup()).collect()
    const forged = [
      { ...pass, signature: randomBytes(256) },
      { ...pass, signature: foreign.signature },
      { ...foreign, signature: pass.signature },
      { input: makeInput(campaign.id, employee.gid), signature: pass.signature },
      { input: movedTo(pass.input, foreign.input), signature: pass.signature },
    ]
    for (const one of forged)
      expect(problem(await employee.send({ ...one, sealed }))).toEqual([
        403,
        'ballot.signature-invalid',
      ])
  })

  test('is taken in the grace period and refused after it', async () => {
    const ending = await anOpenCampaign(context(), { terms: { graceHours: 24 } })
    const people = await Promise.all(
      ending.people.slice(0, 3).map(async ({ link }) => {
        const employee = await anEmployee(context(), link)
        return { ...employee, ballot: await employee.seal(await employee.collect(), answering(4)) }
      }),
    )
    const [early, inGrace, late] = people as [
      (typeof people)[0],
      (typeof people)[0],
      (typeof people)[0],
    ]
    const receipt = (await early.send(early.ballot)).json()
    await startGrace(context(), await findCampaign(context(), ending.id))
    expect((await inGrace.send(inGrace.ballot)).statusCode).toBe(200)
    expect((await early.send(early.ballot)).json()).toEqual(receipt)

    context().clock.advance({ hours: 25 })
    await runUntil(context(), ending.id, 'closed')
    expect(problem(await late.send(late.ballot))).toEqual([409, 'campaign.not-open'])
    expect(problem(await early.send(early.ballot))).toEqual([409, 'campaign.not-open'])
    expect((await closeOf(ending.id)).counted).toBe(2)
  })

  test('with answers that the questionnaire does not allow is dropped and counted at close', async () => {
    const { id, people } = await anOpenCampaign(context(), { terms: { graceHours: 0 } })
    const good = answering(3, { better: 'Fewer meetings.' })
    const text = 'x'.repeat(601)
    const wrong: ((pass: Pass) => Uint8Array)[] = [
      payload({ answers: { ...good.answers, a: 6 } }),
      payload({ answers: { ...good.answers, a: 0 } }),
      payload({ answers: { ...good.answers, a: 2.5 } }),
      payload({ answers: { ...good.answers, a: 'n/a' } }),
      payload({ answers: { ...good.answers, z: 3 } }),
      payload({ comments: [{ question: 'nobody-asked', kind: 'suggestion', text: 'Hello.' }] }),
      payload({ comments: [{ question: 'better', kind: 'complaint', text: 'Hello.' }] }),
      payload({ comments: [{ question: 'better', kind: 'suggestion', text }] }),
      payload({ comments: [{ question: 'better', kind: 'suggestion', text: 'a\u0007b' }] }),
      payload({ segments: { age: '20-29' } }),
      payload({ name: 'p0' }),
      payload({ v: 2 }),
      (pass) => padded(utf8(JSON.stringify(makePayload(pass, good)).slice(0, -1))),
      (pass) => padded(utf8(JSON.stringify(makePayload(pass, good))), 0x81),
      () => new Uint8Array(paddedBytes),
      () => randomBytes(paddedBytes),
    ]
    const { manifest } = await (await anEmployee(context(), people[0]!.link)).frame()
    const { paddedBytes } = manifest
    for (const [index, { link }] of people.entries()) {
      const { collect, frame, seal, send } = await anEmployee(context(), link)
      const pass = await collect()
      const make = wrong[index]
      if (!make) {
        expect((await send(await seal(pass, good))).statusCode).toBe(200)
        continue
      }
      const { hash } = await frame()
      const leaf = leafHash(pass.input, sha256)
      const point = Buffer.from(manifest.boxKey, 'base64url')
      const sealed = await sealBallot(point, hash, leaf, make(pass))
      expect((await send({ ...pass, sealed })).statusCode).toBe(200)
    }
    await close(context(), id)

    const counted = people.length - wrong.length
    expect(await closeOf(id)).toMatchObject({
      issued: people.length,
      counted,
      malformed: wrong.length,
    })
    const list = await (await appOf(context())).inject(`/s/${id}/ballots.txt`)
    const lines = list.payload.trimEnd().split('\n')
    expect(lines.indexOf('malformed')).toBe(1 + counted)
    expect(lines).toHaveLength(2 + people.length)

    function payload(changes: Record<string, unknown>) {
      return (pass: Pass) =>
        padded(utf8(JSON.stringify({ ...makePayload(pass, good), ...changes })))
    }
    function padded(text: Uint8Array, end = 0x80) {
      const whole = new Uint8Array(paddedBytes)
      whole.set(text)
      whole[text.length] = end
      return whole
    }
  })

  test('sealed under another leaf, key or manifest, or around another pass, is dropped at close', async () => {
    const { id, people } = await anOpenCampaign(context(), { terms: { graceHours: 0 } })
    const someone = await anEmployee(context(), people[28]!.link)
    const elsewhere = await someone.collect()
    const wrong = ['leaf', 'manifest', 'key', 'pass'] as const
    for (const [index, { link }] of people.slice(0, 28).entries()) {
      const { collect, frame, seal, send } = await anEmployee(context(), link)
      const pass = await collect()
      const ballot = await seal(wrong[index] === 'pass' ? elsewhere : pass, answering(3))
      if (index >= wrong.length) {
        await send(ballot)
        continue
      }
      const { manifest, hash } = await frame()
      const leaf = leafHash(pass.input, sha256)
      const boxKey = wrong[index] === 'key' ? spare.employee : { frame }
      const point = Buffer.from((await boxKey.frame()).manifest.boxKey, 'base64url')
      const inside = wrong[index] === 'pass' ? elsewhere : pass
      const text = utf8(JSON.stringify(makePayload(inside, answering(3))))
      const padded = new Uint8Array(manifest.paddedBytes)
      padded.set(text)
      padded[text.length] = 0x80
      const sealed = await sealBallot(
        point,
        wrong[index] === 'manifest' ? sha256(hash) : hash,
        wrong[index] === 'leaf' ? sha256(leaf) : leaf,
        padded,
      )
      expect((await send({ ...pass, sealed })).statusCode).toBe(200)
    }
    await close(context(), id)
    expect(await closeOf(id)).toMatchObject({ counted: 24, malformed: 4, issued: 29 })
  })

  async function inOtherGroup() {
    for (const { link } of campaign.people.toReversed()) {
      const employee = await anEmployee(context(), link)
      if (employee.gid !== spare.employee.gid) return employee
    }
    throw new Error('the campaign has one group only')
  }

  const sealedUnder = async (leaf: Uint8Array) =>
    (
      await context()
        .box.selectFrom('ballotBox')
        .select('sealed')
        .where('leaf', '=', Buffer.from(leaf))
        .executeTakeFirst()
    )?.sealed

  const closeOf = (id: string) =>
    context()
      .published.selectFrom('campaignClose')
      .selectAll()
      .where('campaign', '=', id)
      .executeTakeFirstOrThrow()
})

const JSON_TYPE = { 'content-type': 'application/json' }
const byNumber = (one: number, other: number) => one - other
const problem = (reply: { statusCode: number; json: () => { key: string } }) => [
  reply.statusCode,
  reply.json().key,
]

function resized(text: unknown, by: number): string {
  const bytes = Buffer.from(String(text), 'base64url')
  return toBase64url(
    Buffer.concat([bytes, Buffer.alloc(Math.max(0, by))]).subarray(0, bytes.length + by),
  )
}

/** The same pass with the group of another. */
function movedTo(input: Uint8Array, other: Uint8Array) {
  const moved = Uint8Array.from(input)
  moved.set(other.subarray(69, 73), 69)
  return moved
}
