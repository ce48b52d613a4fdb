import type { Words } from '#src/core/words/message.ts'

export const accountWords = {
  'account.sign-in': { fr: 'Se connecter', es: 'Iniciar sesión', en: 'Sign in' },
  'account.email': { fr: 'Adresse e-mail', es: 'Correo electrónico', en: 'E-mail address' },
  'account.password': { fr: 'Mot de passe', es: 'Contraseña', en: 'Password' },
} as const satisfies Words
