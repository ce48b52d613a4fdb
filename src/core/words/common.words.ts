import type { Words } from '#src/core/words/message.ts'

export const commonWords = {
  'common.product': { fr: 'Septet', es: 'Septet', en: 'Septet' },
  'common.skip-to-content': {
    fr: 'Aller au contenu',
    es: 'Ir al contenido',
    en: 'Skip to content',
  },
  'common.navigation': {
    fr: 'Navigation principale',
    es: 'Navegación principal',
    en: 'Main navigation',
  },
  'common.language': { fr: 'Langue', es: 'Idioma', en: 'Language' },
  'common.language.fr': { fr: 'Français', es: 'Français', en: 'Français' },
  'common.language.es': { fr: 'Español', es: 'Español', en: 'Español' },
  'common.language.en': { fr: 'English', es: 'English', en: 'English' },
  'common.home': { fr: 'Accueil', es: 'Inicio', en: 'Home' },
  'common.back': { fr: 'Retour', es: 'Volver', en: 'Back' },
  'common.save': { fr: 'Enregistrer', es: 'Guardar', en: 'Save' },
  'common.cancel': { fr: 'Annuler', es: 'Cancelar', en: 'Cancel' },
  'common.continue': { fr: 'Continuer', es: 'Continuar', en: 'Continue' },
  'common.retry': { fr: 'Réessayer', es: 'Reintentar', en: 'Try again' },
  'common.sign-out': { fr: 'Se déconnecter', es: 'Cerrar sesión', en: 'Sign out' },
  'common.optional': { fr: 'facultatif', es: 'opcional', en: 'optional' },
  'common.yes': { fr: 'Oui', es: 'Sí', en: 'Yes' },
  'common.no': { fr: 'Non', es: 'No', en: 'No' },
  'common.nothing-here': {
    fr: 'Rien à afficher pour le moment.',
    es: 'Nada que mostrar por ahora.',
    en: 'Nothing to show yet.',
  },
  'common.data-table': {
    fr: 'Voir les chiffres en tableau',
    es: 'Ver las cifras en una tabla',
    en: 'See the figures as a table',
  },
  'common.problems': {
    fr: '{count, plural, one {Un point est à corriger} other {# points sont à corriger}}',
    es: '{count, plural, one {Hay un punto por corregir} other {Hay # puntos por corregir}}',
    en: '{count, plural, one {One point needs correcting} other {# points need correcting}}',
  },
  'common.people': {
    fr: '{count, plural, one {# personne} other {# personnes}}',
    es: '{count, plural, one {# persona} other {# personas}}',
    en: '{count, plural, one {# person} other {# people}}',
  },
  'common.range': { fr: 'de {from} à {to}', es: 'de {from} a {to}', en: '{from} to {to}' },
} as const satisfies Words
