import { stringify } from 'csv-stringify/sync'
import type { Language } from '#src/core/words/language.ts'

const HEADING = ['email', 'name', 'department', 'language', 'manages']

const PEOPLE = {
  fr: [
    ['camille.martin@example.org', 'Camille Martin', 'Société', 'fr', 'Société'],
    ['lea.petit@example.org', 'Léa Petit', 'Société/Ventes/Nord', 'fr', ''],
    ['hugo.garcia@example.org', 'Hugo García', 'Société/Ventes/Sud', 'es', 'Société/Ventes'],
  ],
  es: [
    ['lucia.perez@example.org', 'Lucía Pérez', 'Empresa', 'es', 'Empresa'],
    ['mario.ruiz@example.org', 'Mario Ruiz', 'Empresa/Ventas/Norte', 'es', ''],
    ['anne.smith@example.org', 'Anne Smith', 'Empresa/Ventas/Sur', 'en', 'Empresa/Ventas'],
  ],
  en: [
    ['jo.taylor@example.org', 'Jo Taylor', 'Company', 'en', 'Company'],
    ['sam.brown@example.org', 'Sam Brown', 'Company/Sales/North', 'en', ''],
    ['lea.petit@example.org', 'Léa Petit', 'Company/Sales/South', 'fr', 'Company/Sales'],
  ],
} as const satisfies Record<Language, readonly (readonly string[])[]>

/** A roster file of three people. Its mark tells spreadsheets that it is UTF-8. */
export const exampleRoster = (language: Language) =>
  stringify([HEADING, ...PEOPLE[language]], { bom: true })
