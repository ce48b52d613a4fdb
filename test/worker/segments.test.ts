import { afterAll, expect, test } from 'vitest'
import { copyOf } from '#src/core/disclosure/copy.ts'
import { segmentsOf } from '#src/core/disclosure/segments.ts'
import { segmentRows } from '#src/core/report/segment-figures.ts'
import { threadPool } from '#src/worker/pool.ts'
import { agreement, oneComment, partsOf } from '#test/core/disclosure/answers.ts'

const pool = threadPool(2)
afterAll(() => pool.close())

test('a thread counts segments as they would be counted here', async () => {
  const items = [agreement('a')]
  const instrument = { items, factors: [{ id: 'F', items: [0] }], outcomes: [] }
  const blocks = partsOf(40, 40)
  const sheets = {
    answers: Int8Array.from({ length: 80 }, (_, at) => 1 + (at % 5)),
    blocks: Int32Array.from({ length: 80 }, (_, at) => (at < 40 ? 0 : 1)),
  }
  // a block says the same, so that no draw changes what is counted
  const labels = Uint8Array.from({ length: 80 }, (_, at) => (at < 40 ? 0 : 1))
  const segments = { dimensions: [{ id: 'x', values: ['one', 'two'] }], labels, least: 30 }
  const commentBlocks = oneComment(blocks)
  const tree = blocks.map(({ id, size }) => ({
    id,
    parent: null,
    path: `${id}`,
    label: `${id}`,
    invited: size,
  }))
  const partitions = {
    tree,
    departments: ['a', 'b'],
    groups: blocks,
    blocks,
    commentBlocks,
    detailBlocks: blocks,
  }
  const rows = []
  for await (const some of pool.publishedRows({
    campaign: { id: 'c', k: 5 },
    instrument,
    partitions,
    sheets,
    segments,
    earlier: null,
  }))
    if (some.segments) rows.push(some.segments)

  const plan = { items, blocks, commentBlocks, k: 5 }
  const still = (below: number) => below - 1
  const here = segmentRows(instrument, segmentsOf(copyOf(plan, sheets, still), segments, still))
  expect(rows).toEqual([here])
  expect(here.values.map(({ counted }) => counted)).toEqual([40, 40])
})
