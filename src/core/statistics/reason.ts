/**
 * Why a figure is `null`. One code each, so that a page can say it in words and a table can show the code:
 * `n` counts people, `k` items of a factor, `p` predictors.
 */
export type Reason =
  | 'no-data'
  | 'one-answer'
  | 'n<2'
  | 'k<2'
  | 'k<3'
  | 'n<=p+1'
  | 'zero-variance'
  | 'zero-total-variance'
  | 'zero-variance-item'
  | 'singular'
  | 'heywood'
  | 'not-converged'
  | 'too-many-predictors'
  | 'one-group'
  | 'one-answer-per-group'
  | 'no-headcount'

/** What a reader has to know about a figure that is there. */
export type Flag =
  | 'zero-variance'
  | 'census'
  | 'more-answers-than-headcount'
  | 'negative-alpha'
  | 'zero-variance-item'
  | 'variance-above-random-clamped-to-0'
  | 'negative-icc1'
  | 'singular-predictors-relative-weights-undefined'

/** Lower and upper end, in the unit of the figure; 95 % unless said otherwise. */
export type Interval = Readonly<{ lo: number; hi: number }>
