/** Smallest reporting group, in invited people (ANONYMITY A2). */
export const groupThreshold = (k: number) => Math.max(k, 8)

/** kComments: smallest comment block, in counted people (ANONYMITY A2). */
export const commentThreshold = (k: number) => Math.max(10, 2 * k)

/** kDetail: smallest group behind a statistic that needs one person's answers together (ANONYMITY A2). */
export const detailThreshold = (k: number) => Math.max(30, 2 * k)
