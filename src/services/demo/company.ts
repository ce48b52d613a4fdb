import type { Language } from '#src/core/words/language.ts'

/** A team: how many work in it, the language of its people, how content they are (1-5) and how much of one mind (0-1). */
type Team = Readonly<{ size: number; language: Language; mood: number; unity: number }>

const team = (size: number, mood: number, unity = 0, language: Language = 'fr'): Team => ({
  size,
  language,
  mood,
  unity,
})

/**
 * A company of some 510 people in three levels. It holds every case that a reader of reports meets: teams too small to
 * stand alone, a division (Juridique) that is counted with people of another, two small teams of one mind, a
 * division (Informatique) that is of two minds, and large calm ones.
 */
const COMPANY: Readonly<Record<string, Team>> = {
  Brume: team(4, 3.6),
  'Brume/Barcelona': team(2, 3.5, 0, 'es'),
  'Brume/Barcelona/Administración': team(4, 3.4, 0, 'es'),
  'Brume/Barcelona/Soporte': team(18, 3.2, 0, 'es'),
  'Brume/Barcelona/Ventas': team(16, 3.5, 0, 'es'),
  'Brume/Dublin': team(2, 3.4, 0, 'en'),
  'Brume/Dublin/Engineering': team(28, 3.5, 0, 'en'),
  'Brume/Dublin/Operations': team(5, 3.3, 0, 'en'),
  'Brume/Dublin/Sales': team(16, 3.4, 0, 'en'),
  'Brume/Finance': team(1, 3.4),
  'Brume/Finance/Comptabilité': team(15, 3.3),
  'Brume/Finance/Contrôle de gestion': team(4, 3.3),
  'Brume/Informatique': team(2, 3.4),
  'Brume/Informatique/Applications': team(22, 3.4),
  'Brume/Informatique/Infrastructure': team(24, 3.3),
  'Brume/Juridique/Conformité': team(3, 3.4),
  'Brume/Juridique/Contrats': team(2, 3.5),
  'Brume/Production': team(3, 3.3),
  'Brume/Production/Atelier A': team(42, 3.2),
  'Brume/Production/Atelier B': team(38, 3.1),
  'Brume/Production/Logistique': team(32, 3.2),
  'Brume/Production/Maintenance': team(18, 3.3),
  'Brume/Production/Qualité': team(9, 3.8, 0.45),
  'Brume/Produit': team(2, 3.6),
  'Brume/Produit/Design': team(8, 4.1, 0.7),
  'Brume/Produit/Données': team(15, 3.5),
  'Brume/Produit/Ingénierie': team(44, 3.5),
  'Brume/Ressources humaines': team(10, 3.4),
  'Brume/Support client': team(2, 3.2),
  'Brume/Support client/Formation': team(5, 3.4),
  'Brume/Support client/Niveau 1': team(36, 3.2),
  'Brume/Support client/Niveau 2': team(18, 3.3),
  'Brume/Ventes': team(2, 3.3),
  'Brume/Ventes/Export': team(12, 3.4),
  'Brume/Ventes/Grands comptes': team(7, 3.3),
  'Brume/Ventes/Nord': team(24, 3.4),
  'Brume/Ventes/Sud': team(20, 3.3),
}

/** What a department was called in the first campaign: a trend shows it under both names. */
const FORMERLY: Readonly<Record<string, string>> = {
  'Brume/Production/Logistique': 'Brume/Production/Magasin',
}

/** The team at a path, of now or of the first campaign. */
export function teamAt(path: string): Team {
  const [renamed = path] = Object.entries(FORMERLY).find(([, former]) => former === path) ?? []
  return COMPANY[renamed] ?? team(0, 3.4)
}

export type Year = 'before' | 'now'

export type DemoPerson = Readonly<{
  email: string
  name: string
  department: string
  language: Language
  formerly: string
}>

/** Everybody of the company. Those who joined in the last year were not there for the first campaign. */
export function peopleOf(year: Year): DemoPerson[] {
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
