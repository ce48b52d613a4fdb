/** What makes a comment look as if it told who is meant, or who wrote it. */
export type Hint = 'person' | 'mail' | 'telephone' | 'role'

const MAIL = /[^\s@]@[^\s@]{1,99}\.\p{L}{2}/u

/** Nine digits or more, written as numbers are: `+`, a leading 0, nine from 6 on, or three, three and four. */
const TELEPHONE =
  /(?<![\d.,/-])(?:(?:\+|00)\d(?:[ .()/-]{0,2}\d){8,13}|\(?0\d(?:[ .)/-]{0,2}\d){7,9}|[6-9](?:[ .-]?\d){8}|\(?\d{3}\)?[ .-]\d{3}[ .-]\d{4})(?!\d)/

const TITLE =
  /(?<![\p{L}\p{N}])(?:M|Mr|Mrs|Ms|Miss|Mme|Mlle|Monsieur|Madame|Mademoiselle|Sr|Sra|Srta|Señor|Señora|Señorita|Don|Doña|Dr|Dra|Pr)\.? \p{Lu}[\p{L}'’-]+/u

/** Somebody of one's own, by name: my boss Julien, mon chef Julien, mi jefa Carmen. */
const OWN =
  /(?<!\p{L})(?:my|our|mon|ma|notre|mi|nuestr[oa]) (?:boss|manager|supervisor|colleague|director|head|chef(?:fe)?|manageur|responsable|collègue|direct(?:eur|rice|ora?)|jef[ea]|compañer[oa]|encargad[oa])s?,? \p{Lu}\p{Ll}+/u

/** First names that are common at work and are no other word, in the three languages. */
const NAMES =
  'Alice Ana Anna Anne Antonio Carlos Carmen Catherine Cristina Daniel David Éric François Isabel Isabelle Jacques ' +
  'James Javier Jean Jennifer John José Juan Julie Julien Karen Kevin Laura Laurent Linda Lucía Luis Manuel María ' +
  'Maria Marie Marta Martin Mary Michael Michel Michelle Miguel Mohamed Nathalie Nicolas Olivier Pablo Patricia Paul ' +
  'Pedro Peter Philippe Robert Sandrine Sara Sarah Sophie Stéphane Susan Sylvie Thomas Valérie William'

const ROLE =
  /(?<!\p{L})(?:(?:as|being|i am|i['’]m) the only|(?:en tant que|comme|étant|je suis|moi,?)(?: l[ea])? seule?|(?:como|siendo|soy)(?: el| la)? únic[oa]|(?:as|en tant que|comme|como) (?:the )?(?:head|manager|chef(?:fe)?|responsable|direct(?:eur|rice|ora?)|jef[ea]) (?:of|d[eu]))(?!\p{L})/iu

/**
 * Whether a comment looks as if it named a person, a mail address or a telephone number, or told who wrote it ("as the
 * only ..."); the first of these, or `null`. A guess from the letters alone, in French, Spanish and English whatever the
 * page speaks: it misses rare names and may take a company for a person. For a hint, never to refuse anything.
 */
export function personalHint(text: string): Hint | null {
  if (MAIL.test(text)) return 'mail'
  if (TELEPHONE.test(text)) return 'telephone'
  if (TITLE.test(text) || OWN.test(text) || namesSomebody(text)) return 'person'
  return ROLE.test(text) ? 'role' : null
}

function namesSomebody(text: string): boolean {
  const words = text.normalize('NFC').match(/\p{Lu}\p{Ll}+/gu) ?? []
  return words.some((word) => ` ${NAMES} `.includes(` ${word} `))
}
