import {
  type KyselyPlugin,
  OrderByItemNode,
  QueryNode,
  type RootOperationNode,
  SelectQueryNode,
  sql,
} from 'kysely'
import { accessTo, type Database } from '#src/data/database.ts'

/**
 * The database, whose rows come in any order where a query asks for none: both databases hand them out as they were
 * written, until something is deleted or rewritten.
 */
export const inAnyOrder = (database: Database): Database => ({
  ...database,
  ...accessTo(database.raw.withPlugin(shuffling)),
})

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
