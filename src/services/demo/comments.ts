import type { Questionnaire } from '#src/core/questionnaire/questionnaire.ts'
import type { Language } from '#src/core/words/language.ts'

type Kind = Questionnaire['openQuestions'][number]['kind']

/** What the people of the demonstration write. */
export const COMMENTS: Readonly<Record<Language, Readonly<Record<Kind, readonly string[]>>>> = {
  fr: {
    advice: [
      'L’entraide entre collègues : dès qu’on bloque, quelqu’un vient.',
      'Les points du lundi, courts et utiles.',
      'La liberté d’organiser ses journées. À garder absolument.',
      'La confiance qu’on nous fait sur les chantiers difficiles.',
    ],
    suggestion: [
      'Décider plus vite sur les petits achats : on attend trois semaines pour un outil à quarante euros.',
      'Expliquer comment se décident les promotions. Aujourd’hui, personne ne sait.',
      'Une vraie passation entre équipes du matin et du soir.',
      'Moins de réunions l’après-midi, on ne produit plus rien.',
      'Prévoir du temps pour se former, pas seulement un catalogue.',
    ],
    complaint: [
      'Les ventes nous préviennent des commandes urgentes la veille.',
      'Le service informatique ferme nos demandes sans réponse.',
      'Nous n’avons jamais les prévisions à temps pour planifier.',
    ],
  },
  es: {
    advice: [
      'El compañerismo: siempre hay alguien que echa una mano.',
      'La flexibilidad para organizar el día.',
    ],
    suggestion: [
      'Que nos consulten antes de cambiar los turnos.',
      'Más claridad sobre las posibilidades de ascenso.',
      'Herramientas en español: la mitad solo está en francés.',
    ],
    complaint: [
      'La sede tarda demasiado en contestar a los clientes difíciles.',
      'Producto cambia los plazos y nos enteramos por los clientes.',
    ],
  },
  en: {
    advice: [
      'People help each other here without keeping score.',
      'Keep the freedom to choose how we solve a problem.',
    ],
    suggestion: [
      'Tell us why a decision was taken, not only what it is.',
      'A budget for training that a team can spend by itself.',
      'Fewer approvals for small fixes.',
    ],
    complaint: [
      'We learn about new releases from customers.',
      'Finance asks for the same figures in three formats.',
    ],
  },
}
