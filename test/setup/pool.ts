import type { KeptKey } from '#src/core/anonymity/server/keys.ts'
import { publishedRows } from '#src/services/closing/publication.ts'
import type { OpenedBallots, Pool } from '#src/services/pool.ts'
import { pack } from '#src/worker/pack.ts'
import { perform } from '#src/worker/tasks.ts'
import { typesetter } from '#src/worker/typeset/typesetter.ts'
import { readyKeys } from '#test/setup/ready-keys.ts'

// the compiler is read once for all tests of a file
const papers = typesetter()

/** The rows that a thread would make, made here; they may be read once. */
const inlineRows: Pool['publishedRows'] = async function* (publication) {
  yield* publishedRows(publication)
}

/** The pool's work in the test's own thread, but for papers, with keys that are ready: one costs 0.2 s. */
export function inlinePool(keys: readonly KeptKey[] = readyKeys()): Pool {
  let next = 0
  return {
    makeGroupKey: async () => keys[next++ % keys.length] as KeptKey,
    sign: async (privateKey, blinded) =>
      (await perform({ kind: 'sign', privateKey, blinded })) as Uint8Array,
    openBallots: async (box, ballots) => {
      await perform({ kind: 'take-box', box })
      const { campaign } = box
      return (await perform({
        kind: 'open-ballots',
        campaign,
        ballots: pack(ballots),
      })) as OpenedBallots
    },
    publishedRows: inlineRows,
    typeset: papers.typeset,
    forget: async () => {},
  }
}
