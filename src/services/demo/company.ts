import type { Language } from '#src/core/words/language.ts'

/** A team: how many work in it, the language of its people, how content they are (1-5) and how much of one mind (0-1). */
type Team = Readonly<{ size: number; language: Language; mood: number; unity: number }>

const team = (size: number, mood: number, unity = 0.2, language: Language = 'fr'): Team => ({
  size,
  language,
  mood,
  unity,
})

/**
 * A company of 402 people in three levels. It holds every case that a reader of reports meets: teams too small to stand
 * alone, a division (Juridique) that is counted with people of another, teams of one mind, and large calm ones.
 */
const COMPANY: Readonly<Record<string, Team>> = {
  Brume: team(4, 4.1),
  'Brume/Barcelona': team(2, 3.8, 0.2, 'es'),
  'Brume/Barcelona/Administración': team(4, 3.6, 0.2, 'es'),
  'Brume/Barcelona/Soporte': team(16, 3.3, 0.3, 'es'),
  'Brume/Barcelona/Ventas': team(12, 3.9, 0.2, 'es'),
  'Brume/Dublin': team(2, 4, 0.2, 'en'),
  'Brume/Dublin/Engineering': team(19, 4.2, 0.4, 'en'),
  'Brume/Dublin/Operations': team(5, 3.4, 0.2, 'en'),
  'Brume/Dublin/Sales': team(11, 3.7, 0.2, 'en'),
  'Brume/Finance': team(1, 3.8),
  'Brume/Finance/Comptabilité': team(11, 3.6),
  'Brume/Finance/Contrôle de gestion': team(4, 3.5),
  'Brume/Informatique': team(2, 3.6),
  'Brume/Informatique/Applications': team(12, 3.5),
  'Brume/Informatique/Infrastructure': team(13, 3.1, 0.3),
  'Brume/Juridique/Conformité': team(3, 3.7),
  'Brume/Juridique/Contrats': team(2, 3.9),
  'Brume/Production': team(3, 3.5),
  'Brume/Production/Atelier A': team(34, 3),
  'Brume/Production/Atelier B': team(31, 2.6),
  'Brume/Production/Logistique': team(26, 2.9),
  'Brume/Production/Maintenance': team(14, 3.3),
  'Brume/Production/Qualité': team(9, 3.9, 0.85),
  'Brume/Produit': team(2, 4),
  'Brume/Produit/Design': team(8, 4.3, 0.75),
  'Brume/Produit/Données': team(11, 3.9),
  'Brume/Produit/Ingénierie': team(38, 3.7),
  'Brume/Ressources humaines': team(7, 3.8),
  'Brume/Support client': team(2, 3.2),
  'Brume/Support client/Formation': team(5, 3.6),
  'Brume/Support client/Niveau 1': team(28, 2.7),
  'Brume/Support client/Niveau 2': team(12, 3.1),
  'Brume/Ventes': team(2, 3.8),
  'Brume/Ventes/Export': team(9, 3.9),
  'Brume/Ventes/Grands comptes': team(6, 4.1),
  'Brume/Ventes/Nord': team(18, 3.5),
  'Brume/Ventes/Sud': team(15, 3.4),
}

/** What a department was called in the first campaign: a trend shows it under both names. */
const FORMERLY: Readonly<Record<string, string>> = {
  'Brume/Production/Logistique': 'Brume/Production/Magasin',
}

/** The team at a path, of now or of the first campaign. */
export function teamAt(path: string): Team {
  const [renamed = path] = Object.entries(FORMERLY).find(([, former]) => former === path) ?? []
  return COMPANY[renamed] ?? team(0, 3.5)
}

export type DemoPerson = Readonly<{
  email: string
  name: string
  department: string
  language: Language
  formerly: string
}>

/** Everybody of the company. Those who joined in the last year were not there for the first campaign. */
export function peopleOf(year: 'before' | 'now'): DemoPerson[] {
  return Object.entries(COMPANY).flatMap(([department, { size, language }], index) => {
    const joined = size > 12 ? Math.floor(size / 10) : 0
    return Array.from({ length: year === 'now' ? size : size - joined }, (_, person) => ({
      email: `p${index + 1}.${person + 1}@brume.example`,
      name: `${PERSON[language]} ${index + 1}.${person + 1}`,
      department: year === 'now' ? department : (FORMERLY[department] ?? department),
      language,
      formerly: year === 'now' ? (FORMERLY[department] ?? '') : '',
    }))
  })
}

const PERSON: Readonly<Record<Language, string>> = { fr: 'Personne', es: 'Persona', en: 'Person' }

/** The file that an administrator would import. */
export function rosterFile(people: readonly DemoPerson[]): Uint8Array {
  const lines = people.map(({ email, name, department, language, formerly }) =>
    [email, name, `"${department}"`, language, `"${formerly}"`].join(','),
  )
  return new TextEncoder().encode(['email,name,department,language,formerly', ...lines].join('\n'))
}
