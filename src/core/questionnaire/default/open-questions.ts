import type { OpenQuestion } from '#src/core/questionnaire/questionnaire.ts'

export const openQuestions: OpenQuestion[] = [
  {
    id: 'keep',
    kind: 'advice',
    text: {
      fr: 'Qu’est-ce qui fonctionne bien et mérite d’être conservé\u00a0?',
      es: '¿Qué funciona bien y conviene mantener?',
      en: 'What works well and should be kept?',
    },
  },
  {
    id: 'change',
    kind: 'suggestion',
    text: {
      fr: 'Quel changement améliorerait le plus mon travail\u00a0?',
      es: '¿Qué cambio mejoraría más mi trabajo?',
      en: 'Which one change would improve my work the most?',
    },
  },
  {
    id: 'need',
    kind: 'complaint',
    text: {
      fr: 'Qu’est-ce que j’attends d’un autre service sans l’obtenir\u00a0?',
      es: '¿Qué necesito de otro departamento que no estoy recibiendo?',
      en: 'What do I need from another department that I do not get?',
    },
  },
]
