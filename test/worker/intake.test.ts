import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { findBallots } from '#src/data/box/ballots.ts'
import { intakeThread } from '#src/worker/intake.ts'
import type { TestContext } from '#test/setup/context.ts'
import { anInstallation, contextOf, type Installation } from '#test/setup/databases.ts'
import { DIALECTS } from '#test/setup/dialects.ts'
import { anEmployee, wireForm } from '#test/setup/employee.ts'
import { anOpenCampaign, answering, type TestCampaign } from '#test/setup/survey-campaigns.ts'

const SCRIPT = new URL('../../src/intake-thread.ts', import.meta.url)

describe.each(DIALECTS)('the intake in a thread of its own, on %s', (dialect) => {
  let installation: Installation
  let context: TestContext
  let campaign: TestCampaign
  let intake: ReturnType<typeof intakeThread>
  let next = 0
  beforeAll(async () => {
    installation = await anInstallation(dialect)
    intake = threadOf(installation)
    context = { ...(await contextOf(installation)), intake }
    campaign = await anOpenCampaign(context)
  })
  afterAll(async () => {
    await intake.close()
    await context.close()
    await installation.drop()
  })
  const employee = () => anEmployee(context, campaign.people[next++]!.link)

  test('gives passes and receipts, and what it acknowledged lies in the box', async () => {
    const people = await Promise.all([employee(), employee(), employee()])
    const ballots = await Promise.all(
      people.map(async ({ seal, collect }) => seal(await collect(), answering(3))),
    )
    const replies = await Promise.all(ballots.map((ballot, at) => people[at]!.send(ballot)))
    expect(replies.map(({ statusCode }) => statusCode)).toEqual([200, 200, 200])
    const leaves = ballots.map(({ leaf }) => Buffer.from(leaf))
    expect(await findBallots(context.box, campaign.id, leaves)).toHaveLength(3)
  })

  test('refuses by the same keys as in the same thread', async () => {
    const { seal, collect, send, ask, prepare } = await employee()
    const pass = await collect()
    expect((await send(await seal(pass, answering(2)))).statusCode).toBe(200)
    const different = await send(await seal(pass, answering(4)))
    expect([different.statusCode, different.json().key]).toEqual([409, 'ballot.different'])
    const second = await ask(await prepare())
    expect([second.statusCode, second.json().key]).toEqual([409, 'pass.already-collected'])
    const forged = await send({
      ...(await seal(pass, answering(2))),
      signature: new Uint8Array(256),
    })
    expect([forged.statusCode, forged.json().key]).toEqual([403, 'ballot.signature-invalid'])
  })

  test('waits for another connection that is writing', async () => {
    const { ballot, send } = await readyToSend()
    const writer = await aWriter()
    const reply = send(ballot)
    await writer.end()
    expect((await reply).statusCode).toBe(200)
  })

  test('acknowledges nothing when its thread is lost, and begins another', async () => {
    const { ballot, send } = await readyToSend()
    const writer = await aWriter()
    const lost = intake.keepBallots(campaign.id, [wireForm(ballot)])
    const closing = intake.close()
    await Promise.all([writer.end(), closing, expect(lost).rejects.toThrow('A thread ended')])
    expect(await findBallots(context.box, campaign.id, [Buffer.from(ballot.leaf)])).toEqual([])
    expect((await send(ballot)).statusCode).toBe(200)
  })

  async function readyToSend() {
    const { seal, collect, send } = await employee()
    return { ballot: await seal(await collect(), answering(3)), send }
  }

  /** Another connection that has written and goes on: nobody else can write to the campaign before it ends. */
  async function aWriter() {
    const writing = Promise.withResolvers<void>()
    const over = Promise.withResolvers<void>()
    const transaction = context.database.inOneTransaction(async ({ frame }) => {
      await sql`update campaign set title = title`.execute(frame)
      writing.resolve()
      await over.promise
    })
    await writing.promise
    return {
      end: async () => {
        over.resolve()
        await transaction
      },
    }
  }
})

const threadOf = ({ url, secrets }: Installation) =>
  intakeThread(SCRIPT, { databaseUrl: url, secretsDir: secrets })
