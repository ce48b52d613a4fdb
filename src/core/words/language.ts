/** The languages in which every text of Septet is written. */
export const LANGUAGES = ['fr', 'es', 'en'] as const

export type Language = (typeof LANGUAGES)[number]
