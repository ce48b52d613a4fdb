import type { WordKey } from '#src/core/words/words.ts'

/** What the three sentences of a report speak of, in their order. */
export const ABOUT = ['index', 'factors', 'change'] as const

export type About = (typeof ABOUT)[number]

/** The words of a rule: `sentence.<rule>`. */
type RuleKey = Extract<WordKey, `sentence.rule.${string}`>

export type Rule = RuleKey extends `sentence.rule.${infer Name}` ? Name : never

/** A figure of 0-100 points, or a difference of such; an estimate where answers under it are coded. */
export type Told = Readonly<{ points: number; isEstimate: boolean }>

/**
 * A sentence before it is worded: the rule that applied and what it speaks of, unrounded. `numbers` are counts,
 * `scores` points, `change` how far two scores lie apart (without sign), `factors` ids.
 */
export type Ruled = Readonly<{
  about: About
  rule: Rule
  numbers?: Readonly<Record<string, number>>
  scores?: Readonly<Record<string, Told>>
  change?: Told
  factors?: Readonly<Record<string, string>>
}>
