import { describe, expect, test } from 'vitest'
import { type Hint, personalHint } from '#src/core/comments/hint.ts'

const LOOKS: Record<Hint, readonly string[]> = {
  person: [
    'Mme Durand ne répond jamais.',
    'Demandez à M. Lefèvre',
    'Mr. Smith shouts',
    'With Dr O’Neill it is fine',
    'La Sra. Ortega decide sola',
    'Don Ernesto no escucha',
    'Julien décide de tout',
    'pregunte a Lucía, ella sabe',
    'Only Karen knows',
    'mon chef Bertille est dur',
    'mi jefa Maite grita',
    'my manager Wilhelmina helps',
    'Avec Jean-Baptiste, tout va bien',
  ],
  mail: ['write to ana.gil@example.org', 'a@b.fr'],
  telephone: [
    'Appelez le 06 12 34 56 78',
    'au 0612345678.',
    '+33 6 12 34 56 78',
    '0033612345678',
    'llame al 612 345 678',
    '91 234 56 78 o 912345678',
    '(555) 123-4567',
    'call 555-123-4567 today',
    '020 7946 0958',
  ],
  role: [
    'As the only woman in the team',
    "I'm the only one on nights",
    'I am the only nurse',
    'As head of purchasing I see',
    'En tant que seule femme du service',
    'Je suis la seule à temps partiel',
    'Je suis le seul cariste',
    'Comme responsable de la paie',
    'Como única mujer del equipo',
    'Soy el único informático',
    'Como jefe de almacén',
    'En tant que chef de projet',
  ],
}

/** What people write every day, and no hint may disturb. */
const FINE = [
  '',
  'Les horaires changent trop souvent, et personne ne prévient.',
  'Monsieur le directeur devrait venir plus souvent.',
  'Más formación en Excel y en Microsoft Teams.',
  'The Human Resources team in New York is great.',
  'Le budget est de 1 500 000 euros, 12 000 000 en 2025-2026.',
  'De 2019 à 2024, 45 % de hausse ; 100 000 000 de chiffre d’affaires.',
  'Du 01/02/2025 au 03/04/2025, le 12.05.2024 à 14:30.',
  'Ticket 2024-000123, article 4711, salle 304.',
  'Will you mark the date? Grace period, rose garden, bill paid.',
  'This is the only problem; the only thing that helps.',
  'On est seul à décider de son planning.',
  'El único problema es el ruido.',
  'As a team we work well, as always.',
  'Comme toujours, chacun travaille seul.',
  'La sécurité avant tout : M. ou Mme, peu importe.',
  'In March and April, on Monday, everybody was in Paris.',
  'El 9,5 % de 100 000 000 euros, 6.5 y 7.25.',
  'Claire et simple : une consigne par jour.',
]

describe('a comment', () => {
  for (const [hint, texts] of Object.entries(LOOKS))
    test.each(texts)(`%j looks as if it told: ${hint}`, (text) => {
      expect(personalHint(text)).toBe(hint)
    })

  test.each(FINE)('%j gives no hint', (text) => {
    expect(personalHint(text)).toBe(null)
  })

  test('of the greatest length comes to an end, whatever it holds', () => {
    for (const piece of ['0 ', '+3', 'M. ', 'a@', '612 ', 'Jean', '(0', 'as the ', '555-']) {
      const text = piece.repeat(600)
      expect(() => personalHint(text)).not.toThrow()
    }
  })
})
