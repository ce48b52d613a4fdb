/** What makes a comment look as if it told who is meant, or who wrote it. */
export type Hint = 'person' | 'mail' | 'telephone' | 'role'

const MAIL = /[^\s@]@[^\s@]{1,99}\.\p{L}{2}/u

/** Nine digits or more, written as numbers are: `+`, a leading 0, nine from 6 on, or three, three and four. */
const TELEPHONE =
  /(?<![\d.,/-])(?:\+|00)\d(?:[ .()/-]{0,2}\d){8,13}(?!\d)|(?<![\d.,/-])\(?0\d(?:[ .)/-]{0,2}\d){7,9}(?!\d)|(?<![\d.,/-])[6-9]\d{2}(?:[ .-]?\d{2,3}){2}[ .-]?\d{0,2}(?<=(?:\d[ .-]?){9})(?!\d)|(?<![\d.,/-])\(?\d{3}\)?[ .-]\d{3}[ .-]\d{4}(?!\d)/

const TITLE =
  /(?<![\p{L}\p{N}])(?:M|Mr|Mrs|Ms|Miss|Mme|Mlle|Monsieur|Madame|Mademoiselle|Sr|Sra|Srta|Señor|Señora|Señorita|Don|Doña|Dr|Dra|Pr)\.? \p{Lu}[\p{L}'’-]+/u

/** Somebody of one's own, by name: my boss Julien, mon chef Julien, mi jefa Carmen. */
const OWN =
  /(?<!\p{L})(?:my|our|mon|ma|notre|mi|nuestr[oa]) (?:boss|manager|supervisor|colleague|director|head|chef(?:fe)?|manageur|responsable|collègue|direct(?:eur|rice|ora?)|jef[ea]|compañer[oa]|encargad[oa])s?,? \p{Lu}\p{Ll}+/u

/** First names that are common at work and are no other word, in the three languages. */
const NAMES = new Set(
  (
    'Adam Adrien Agnès Alan Alejandro Alice Alicia Álvaro Amélie Ana Andrea Andrés Andrew Anna Anne Anthony Antoine ' +
    'Antonio Arnaud Aurélie Beatriz Benjamin Benoît Brian Camille Carlos Carmen Carol Caroline Catherine Cécile Céline ' +
    'Charles Charlotte Chloé Christelle Christine Christophe Christopher Corinne Cristina ' +
    'Daniel David Delphine Denis Diego Dominique Donna Edward Elena Élodie Émilie Emily Emma Éric Eric Estelle ' +
    'Fabien Fabrice Fatima Fernando Franck François Françoise Frédéric Gabriel George Gérard Guillaume Hélène ' +
    'Inés Isabel Isabelle Jacques James Javier Jean Jennifer Jérôme Jessica Joan John Jorge José Joseph Juan Juana Julia ' +
    'Julie Julien Karen Karim Kevin Laura Laurent Laurence Léa Linda Lisa Louis Lucas Lucía Luis Manon Manuel Manuela ' +
    'Marc Margaret María Maria Marie Marta Martin Martine Mary Mathieu Matthew Michael Michel Michelle Miguel ' +
    'Mohamed Mónica Nathalie Nicolas Nicole Nuria Olivier Pablo Pascal Patricia Patrick Paul Paula Pedro Philippe ' +
    'Rachid Rafael Raquel Raúl Richard Robert Rocío Roberto Ruth Sandra Sandrine Sara Sarah Sébastien Sergio Sofía Sophie ' +
    'Stéphane Stéphanie Stephen Steven Susan Sylvie Teresa Thomas Timothy Valérie Vanessa Véronique Vincent Virginie ' +
    'William Yann Youssef Yves'
  ).split(' '),
)

const ROLE =
  /(?<!\p{L})(?:(?:as|being|i am|i['’]m) the only|in my (?:role|position|job) as|as (?:the )?(?:head|manager|director|leader) of|(?:en tant que|comme|étant|je suis|moi,?)(?: l[ea])? seule?|(?:en tant que|comme) (?:responsable|chef(?:fe)?|direct(?:eur|rice)) d(?:e|u|es)?|en ma qualité de?|dans mon rôle de?|(?:como|siendo|soy)(?: el| la)? únic[oa]|como (?:responsable|jef[ea]|direct(?:or|ora)) de|en mi calidad de)(?!\p{Ll})/iu

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
  return words.some((word) => NAMES.has(word))
}
