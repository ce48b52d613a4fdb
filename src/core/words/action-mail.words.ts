import type { Words } from '#src/core/words/message.ts'

/** What the owner of an action is written, and what HR is told of an owner who left. */
export const actionMailWords = {
  'mail.action.subject-named': {
    fr: 'Une action vous est confiée : {title}',
    es: 'Se le confía una acción: {title}',
    en: 'An action is yours: {title}',
  },
  'mail.action.subject-soon': {
    fr: 'Échéance proche : {title}',
    es: 'Fecha próxima: {title}',
    en: 'Due soon: {title}',
  },
  'mail.action.subject-overdue': {
    fr: 'Échéance passée : {title}',
    es: 'Fecha vencida: {title}',
    en: 'Overdue: {title}',
  },
  'mail.action.named': {
    fr: 'Vous voilà responsable d’une action décidée après la dernière enquête interne.',
    es: 'Queda a su cargo una acción decidida tras la última encuesta interna.',
    en: 'You now answer for an action that follows from the last survey.',
  },
  'mail.action.soon': {
    fr: 'L’échéance de cette action approche.',
    es: 'Se acerca la fecha de esta acción.',
    en: 'The due date of this action is near.',
  },
  'mail.action.overdue': {
    fr: 'L’échéance de cette action est passée, et rien n’indique encore qu’elle est faite. Dites où elle en est, ou convenez d’une autre date.',
    es: 'La fecha de esta acción ya pasó, y nadie la ha dado por hecha. Diga cómo va, o acuerde otra fecha.',
    en: 'The due date of this action has passed, and nobody has said that it is done. Say how far it is, or agree on another date.',
  },
  'mail.action.due': {
    fr: 'Échéance : {day}',
    es: 'Fecha límite: {day}',
    en: 'Due on {day}',
  },
  'mail.action.open': {
    fr: 'Ouvrir l’action',
    es: 'Abrir la acción',
    en: 'Open the action',
  },
  'mail.action.no-page': {
    fr: 'Pour dire où en est cette action, adressez-vous au responsable du service ou aux RH.',
    es: 'Para decir cómo va esta acción, diríjase a la dirección del departamento o a RR. HH.',
    en: 'To say how far this action is, turn to the head of the department or to HR.',
  },
  'announcement.action-owner-left': {
    fr: 'Plus personne ne répond de l’action « {title} » ({department}) : son adresse n’est ni dans les effectifs ni dans les comptes. Confiez-la à quelqu’un d’autre.',
    es: 'Ya nadie responde de la acción «{title}» ({department}): su dirección no está en la plantilla ni en las cuentas. Confíela a otra persona.',
    en: 'Nobody answers for the action “{title}” ({department}) any more: the address is neither in the roster nor among the accounts. Give it to somebody else.',
  },
  'status.job.actions.remind': {
    fr: 'Rappeler leurs actions aux responsables',
    es: 'Recordar sus acciones a quienes responden de ellas',
    en: 'Remind owners of their actions',
  },
} as const satisfies Words
