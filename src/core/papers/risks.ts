/** The ratings of an impact assessment, the lightest first. Source: CNIL, PIA method, scales of severity and likelihood. */
type Rating = 'negligible' | 'limited' | 'significant' | 'maximum'

export type Risk = Readonly<{ id: (typeof RISK_IDS)[number]; likelihood: Rating; severity: Rating }>

const RISK_IDS = [
  'figures',
  'comment',
  'operator',
  'pressure',
  'participation',
  'theft',
  'impersonation',
  'misuse',
  'loss',
] as const

/** Risks to people, with a rating that the controller judges anew. Source: GDPR article 35(7)(c). */
export const RISKS: readonly Risk[] = [
  { id: 'figures', likelihood: 'negligible', severity: 'significant' },
  { id: 'comment', likelihood: 'significant', severity: 'significant' },
  { id: 'operator', likelihood: 'limited', severity: 'significant' },
  { id: 'pressure', likelihood: 'limited', severity: 'limited' },
  { id: 'participation', likelihood: 'limited', severity: 'limited' },
  { id: 'theft', likelihood: 'limited', severity: 'limited' },
  { id: 'impersonation', likelihood: 'limited', severity: 'limited' },
  { id: 'misuse', likelihood: 'limited', severity: 'significant' },
  { id: 'loss', likelihood: 'limited', severity: 'negligible' },
]
