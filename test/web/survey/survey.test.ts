import { createPublicKey, verify } from 'node:crypto'
import { beforeAll, describe, expect, test } from 'vitest'
import { parseBallotList } from '#src/core/anonymity/ballot-list.ts'
import { fromBase64url, toHex } from '#src/core/anonymity/bytes.ts'
import { type GroupEntry, groupLeaf, type Manifest } from '#src/core/anonymity/manifest.ts'
import { merkleRoot } from '#src/core/anonymity/merkle.ts'
import { verifyReceipt } from '#src/core/anonymity/receipt.ts'
import { checkRecord } from '#src/core/anonymity/record.ts'
import { sha256 } from '#src/core/anonymity/server/hash.ts'
import { findClose } from '#src/data/published/closes.ts'
import { onEachDatabase } from '#test/setup/each-database.ts'
import { anEmployee } from '#test/setup/employee.ts'
import {
  anOpenCampaign,
  answerAs,
  answering,
  close,
  type TestCampaign,
} from '#test/setup/survey-campaigns.ts'
import { appOf } from '#test/setup/visitor.ts'

onEachDatabase('the survey', (context) => {
  let campaign: TestCampaign
  const get = async (path: string) => (await appOf(context())).inject(`/s/${campaign.id}/${path}`)
  const person = (index: number) => campaign.people[index]!

  beforeAll(async () => {
    campaign = await anOpenCampaign(context())
  })

  describe('what anybody may fetch', () => {
    test('the manifest, signed by the installation, byte for byte as stored', async () => {
      const reply = await get('manifest.json')
      const stored = await context()
        .frame.selectFrom('manifest')
        .selectAll()
        .where('campaign', '=', campaign.id)
        .executeTakeFirstOrThrow()
      const manifest: Manifest = reply.json()
      expect(reply.rawPayload.equals(Buffer.from(stored.bytes))).toBe(true)
      expect(manifest).toMatchObject({
        version: 1,
        campaign: campaign.id,
        k: 5,
        kComments: 10,
        kDetail: 30,
      })

      const signature = fromBase64url(String(reply.headers['septet-signature']), 64)
      const key = ed25519(manifest.receiptKey)
      expect(verify(null, reply.rawPayload, key, signature!)).toBe(true)
      const changed = Buffer.from(reply.rawPayload)
      changed[20]! ^= 1
      expect(verify(null, changed, key, signature!)).toBe(false)
    })

    test('every group with a proof that leads to the manifest, and all of them at once', async () => {
      const manifest: Manifest = (await get('manifest.json')).json()
      const groups: GroupEntry[] = (await get('groups.json')).json()
      const root = merkleRoot(
        groups.map((entry) => groupLeaf(entry, sha256)),
        sha256,
      )
      expect(Buffer.from(root).toString('base64url')).toBe(manifest.groups.root)
      expect(groups).toHaveLength(manifest.groups.count)
      expect(groups.reduce((sum, { invited }) => sum + invited, 0)).toBe(campaign.people.length)

      for (const one of campaign.people) {
        const { gid, frame } = await anEmployee(context(), one.link)
        expect((await frame()).group).toEqual(groups[gid])
      }
    })

    test('a group that is none is not found, and nobody keeps that answer', async () => {
      for (const gid of ['99', '123456789']) {
        const reply = await get(`groups/${gid}.json`)
        expect([reply.statusCode, reply.json().key]).toEqual([404, 'page.not-found'])
        expect(reply.headers['cache-control']).toBe('no-store')
      }
    })

    test('the state, fresh; the list of ballots only after close', async () => {
      const state = await get('state.json')
      expect(state.json()).toEqual({ state: 'open', closesOn: '2026-03-20' })
      expect(state.headers['cache-control']).toBe('no-store')
      for (const file of ['ballots.txt', 'close.json']) {
        const reply = await get(file)
        expect([reply.statusCode, reply.json().key]).toEqual([409, 'campaign.not-closed'])
        expect(reply.headers['cache-control']).toBe('no-store')
      }
    })

    test('no cookie, no referrer, and no campaign but those that were opened', async () => {
      const app = await appOf(context())
      for (const path of ['manifest.json', 'groups.json', 'state.json', 'close.json', 'verify']) {
        expect((await get(path)).headers['set-cookie']).toBeUndefined()
        expect((await get(path)).headers['referrer-policy']).toBe('no-referrer')
        for (const id of ['AAAAAAAAAAAAAAAAAAAAAA', 'short', "x'--"]) {
          const unknown = await app.inject(`/s/${encodeURIComponent(id)}/${path}`)
          expect([unknown.statusCode, unknown.json().key]).toEqual([404, 'campaign.not-found'])
          expect(unknown.headers['cache-control']).toBe('no-store')
        }
      }
    })
  })

  test('who answers gets a receipt that anybody can check', async () => {
    const { leaf, receipt } = await answerAs(
      context(),
      person(0),
      answering(4, { better: 'More light.' }),
    )
    const { receiptKey }: Manifest = (await get('manifest.json')).json()
    const key = fromBase64url(receiptKey, 32)!
    expect(await verifyReceipt(key, campaign.id, leaf, receipt)).toBe(true)
    expect(await verifyReceipt(key, campaign.id, sha256(leaf), receipt)).toBe(false)
  })

  test('after close my leaf is in the public list, under the root that everybody computes', async () => {
    const closing = await anOpenCampaign(context(), { terms: { graceHours: 0 } })
    const leaves: string[] = []
    for (const one of closing.people.slice(0, 20))
      leaves.push(toHex((await answerAs(context(), one, answering(2))).leaf))
    await close(context(), closing.id)

    const reply = await (await appOf(context())).inject(`/s/${closing.id}/ballots.txt`)
    const list = parseBallotList(reply.payload)!
    expect(list.counted.map(toHex)).toEqual(leaves.toSorted())
    expect(toHex(list.root)).toBe(toHex(merkleRoot(list.counted, sha256)))
    expect(list.malformed).toEqual([])
    expect(await findClose(context().published, closing.id)).toMatchObject({
      invited: 29,
      issued: 20,
      counted: 20,
      malformed: 0,
    })
  })

  describe('after close', () => {
    const fetched = async (id: string, file: string) =>
      (await appOf(context())).inject(`/s/${id}/${file}`)
    const recordOf = async (id: string) => {
      const signed = async (file: string) => {
        const reply = await fetched(id, file)
        const signature = fromBase64url(String(reply.headers['septet-signature']), 64)!
        return { bytes: reply.rawPayload, signature }
      }
      const ballots = await fetched(id, 'ballots.txt')
      return {
        manifest: await signed('manifest.json'),
        close: await signed('close.json'),
        ballots: ballots.statusCode === 200 ? ballots.payload : null,
      }
    }

    test('the totals are signed, and hold together with the list', async () => {
      const { id, people } = await anOpenCampaign(context(), { terms: { graceHours: 0 } })
      for (const one of people.slice(0, 9)) await answerAs(context(), one, answering(2))
      await close(context(), id)

      const record = await recordOf(id)
      const checked = await checkRecord(record)
      expect(checked).toMatchObject({ isSigned: true, faults: [] })
      expect(checked.close).toMatchObject({
        close: 1,
        campaign: id,
        day: '2026-03-02',
        invited: 29,
        published: { issued: 9, counted: 9, malformed: 0 },
      })
      expect(await recordOf(id)).toEqual(record)
    })

    test('where nothing is published neither list nor totals tell how many answered', async () => {
      const { id, people } = await anOpenCampaign(context(), { terms: { graceHours: 0 } })
      for (const one of people.slice(0, 4)) await answerAs(context(), one, answering(2))
      await close(context(), id)

      const list = await fetched(id, 'ballots.txt')
      expect([list.statusCode, list.json().key]).toEqual([409, 'report.nothing-published'])
      const checked = await checkRecord(await recordOf(id))
      expect(checked).toMatchObject({ isSigned: true, faults: [], list: null })
      expect(checked.close).toMatchObject({ invited: 29, published: null })
    })

    test('the page that checks is the same bytes for everybody, without a cookie', async () => {
      const [one, other] = [await get('verify'), await get('verify')]
      expect(one.statusCode).toBe(200)
      expect(one.headers['set-cookie']).toBeUndefined()
      expect(one.rawPayload.equals(other.rawPayload)).toBe(true)
    })
  })
})

const ed25519 = (raw: string) =>
  createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x: raw }, format: 'jwk' })
