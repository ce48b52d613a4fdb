import {
  type Kysely,
  type KyselyPlugin,
  OrderByItemNode,
  QueryNode,
  type RootOperationNode,
  SelectQueryNode,
  sql,
} from 'kysely'
import type { Database } from '#src/data/database.ts'
import { type AllTables, roomsOf } from '#src/data/rooms.ts'

/**
 * The database, whose rows come in any order where a query asks for none: both databases hand them out as they were
 * written, until something is deleted or rewritten.
 */
export function inAnyOrder(database: Database): Database {
  const raw: Kysely<AllTables> = database.raw.withPlugin(shuffling)
  return {
    ...database,
    raw,
    rooms: roomsOf(raw),
    inOneTransaction: (work) =>
      raw.transaction().execute((transaction) => work(roomsOf(transaction))),
  }
}

const shuffling: KyselyPlugin = {
  transformQuery: ({ node }) => (isUnordered(node) ? shuffled(node) : node),
  transformResult: async ({ result }) => result,
}

// those that are distinct may be ordered by what they select alone
const isUnordered = (node: RootOperationNode): node is SelectQueryNode =>
  SelectQueryNode.is(node) &&
  !node.orderBy &&
  !node.frontModifiers &&
  !node.distinctOn &&
  !node.setOperations

const shuffled = (node: SelectQueryNode) =>
  QueryNode.cloneWithOrderByItems(node, [OrderByItemNode.create(sql`random()`.toOperationNode())])
