import { blindSign } from '#src/core/anonymity/server/blind-sign.ts'
import { generateGroupKey, type KeptKey, privateKeyOf } from '#src/core/anonymity/server/keys.ts'
import {
  type Publication,
  type PublishedPart,
  publishedRows,
} from '#src/services/closing/publication.ts'
import type { OpenBox, OpenedBallots } from '#src/services/pool.ts'
import { boxOpener } from '#src/worker/open-ballots.ts'
import { type PackedBallots, unpack } from '#src/worker/pack.ts'

export type Task =
  | { kind: 'make-group-key' }
  | { kind: 'sign'; privateKey: Uint8Array; blinded: Uint8Array }
  | { kind: 'take-box'; box: OpenBox }
  | { kind: 'open-ballots'; campaign: string; ballots: PackedBallots }
  | { kind: 'begin-rows'; publication: Publication }
  | { kind: 'next-rows' }

export type TaskResult = KeptKey | Uint8Array | OpenedBallots | PublishedPart | undefined

export async function perform(task: Task): Promise<TaskResult> {
  switch (task.kind) {
    case 'make-group-key':
      return generateGroupKey()
    case 'sign':
      return blindSign(keyOf(task.privateKey), task.blinded)
    case 'take-box':
      openers.set(task.box.campaign, boxOpener(task.box))
      return undefined
    case 'open-ballots':
      return openerOf(task.campaign)(unpack(task.ballots))
    case 'begin-rows':
      rows = publishedRows(task.publication)
      return undefined
    case 'next-rows':
      // read as an end, it would publish half of the figures
      if (!rows) throw new Error('A thread has no rows')
      return rows.next().value
  }
}

const LARGEST_MEMORY = 64
const keys = new Map<string, ReturnType<typeof privateKeyOf>>()

/** Reading a key costs a third of a signature, so a thread keeps the last ones that it used. */
function keyOf(privateKey: Uint8Array) {
  const name = Buffer.from(privateKey.subarray(-64)).toString('latin1')
  const key = keys.get(name) ?? privateKeyOf(privateKey)
  keys.delete(name)
  keys.set(name, key)
  const oldest = keys.keys().next().value
  if (keys.size > LARGEST_MEMORY && oldest !== undefined) keys.delete(oldest)
  return key
}

// a thread counts for one publication
let rows: Iterator<PublishedPart, undefined> | null = null

// the keys of 5,000 groups are handed to a thread once, not with every ballot
const openers = new Map<string, ReturnType<typeof boxOpener>>()

function openerOf(campaign: string) {
  const open = openers.get(campaign)
  if (!open) throw new Error(`A thread has no box of ${campaign}`)
  return open
}
