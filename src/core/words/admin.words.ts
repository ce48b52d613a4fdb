import type { Words } from '#src/core/words/message.ts'

export const adminWords = {
  'admin.campaigns': { fr: 'Campagnes', es: 'Campañas', en: 'Campaigns' },
  'admin.roster': { fr: 'Effectifs', es: 'Plantilla', en: 'Roster' },
  'admin.accounts': { fr: 'Comptes', es: 'Cuentas', en: 'Accounts' },
} as const satisfies Words
