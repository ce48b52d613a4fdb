/**
 * How far a trustee is: without a link; with one; the public half of his key is here; ballots are refused and the
 * private half is awaited; it was handed over.
 */
export const TRUSTEE_STATES = ['unasked', 'asked', 'ready', 'awaited', 'handed-over'] as const
export type TrusteeState = (typeof TRUSTEE_STATES)[number]

/** The trustee of a campaign, as those who run it see him; `name` is null for one without a name. */
export type Trustee = Readonly<{ name: string | null; state: TrusteeState }>
