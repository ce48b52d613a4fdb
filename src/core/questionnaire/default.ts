import { cooperation, cooperationItems } from '#src/core/questionnaire/default/cooperation.ts'
import { decisions, decisionsItems } from '#src/core/questionnaire/default/decisions.ts'
import { development, developmentItems } from '#src/core/questionnaire/default/development.ts'
import { management, managementItems } from '#src/core/questionnaire/default/management.ts'
import { openQuestions } from '#src/core/questionnaire/default/open-questions.ts'
import { outcomes } from '#src/core/questionnaire/default/outcomes.ts'
import { recognition, recognitionItems } from '#src/core/questionnaire/default/recognition.ts'
import { scales } from '#src/core/questionnaire/default/scales.ts'
import { security, securityItems } from '#src/core/questionnaire/default/security.ts'
import { structure, structureItems } from '#src/core/questionnaire/default/structure.ts'
import type { Questionnaire } from '#src/core/questionnaire/questionnaire.ts'

/**
 * Our own instrument: 35 items in the seven factors attributed to Hormigo Hernández & Martínez García-Tuñón (1996),
 * ten outcomes, three open questions. Descriptive, not validated. Each wording is explained in docs/items.md.
 */
export const DEFAULT_QUESTIONNAIRE: Questionnaire = {
  id: 'septet',
  title: {
    fr: 'Satisfaction interne en sept facteurs',
    es: 'Satisfacción interna en siete factores',
    en: 'Internal satisfaction in seven factors',
  },
  languages: ['fr', 'es', 'en'],
  attribution: {
    fr: 'Questionnaire structuré selon les sept facteurs attribués à Hormigo Hernández & Martínez García-Tuñón (1996)\u00a0; les items sont les nôtres et ne sont pas encore validés.',
    es: 'Cuestionario estructurado según los siete factores atribuidos a Hormigo Hernández & Martínez García-Tuñón (1996); los ítems son nuestros y todavía no están validados.',
    en: 'Structured on the seven factors attributed to Hormigo Hernández & Martínez García-Tuñón (1996); the items are our own and not yet validated.',
  },
  exit: {
    fr: 'Sans objet, je ne sais pas',
    es: 'No procede, no lo sé',
    en: 'Not applicable, I don’t know',
  },
  scales,
  items: [
    ...structureItems,
    ...cooperationItems,
    ...managementItems,
    ...recognitionItems,
    ...decisionsItems,
    ...securityItems,
    ...developmentItems,
    ...outcomes,
  ],
  factors: [structure, cooperation, management, recognition, decisions, security, development],
  outcomes: outcomes.map(({ id }) => id),
  openQuestions,
}
