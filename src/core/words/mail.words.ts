import type { Words } from '#src/core/words/message.ts'

export const mailWords = {
  'mail.invitation.subject': {
    fr: 'Votre avis sur le travail : {title}',
    es: 'Su opinión sobre el trabajo: {title}',
    en: 'Your view of work: {title}',
  },
  'mail.reminder.subject': {
    fr: 'Rappel : {title}',
    es: 'Recordatorio: {title}',
    en: 'Reminder: {title}',
  },
} as const satisfies Words
