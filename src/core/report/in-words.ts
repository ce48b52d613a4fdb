/** Whether people of a group answered alike; the key of a sentence. */
export type AgreementWord = 'alike' | 'mostly' | 'differently' | 'split'

/** How well the questions of a factor measure one thing; the key of a sentence. */
export type ReliabilityWord = 'well' | 'moderately' | 'poorly'

/**
 * r_wg(j) in a word: from .90 on alike, from .70 on mostly (the usual bar, James, Demaree & Wolf 1984), from .50 on
 * differently, below that split (the steps are those of LeBreton & Senter 2008).
 */
export function agreementWord(rwgj: number): AgreementWord {
  if (rwgj >= 0.9) return 'alike'
  if (rwgj >= 0.7) return 'mostly'
  return rwgj >= 0.5 ? 'differently' : 'split'
}

/** Omega, or alpha where there is no omega, in a word: from .80 on well, from .70 on moderately (Nunnally 1978). */
export function reliabilityWord(coefficient: number): ReliabilityWord {
  if (coefficient >= 0.8) return 'well'
  return coefficient >= 0.7 ? 'moderately' : 'poorly'
}
