import type { Words } from '#src/core/words/message.ts'

/** What departments do about their results: the plan, its actions and how far they are. */
export const planWords = {
  'plan.title': {
    fr: 'Plan de marketing interne',
    es: 'Plan de marketing interno',
    en: 'Internal-marketing plan',
  },
  'plan.of': {
    fr: 'Plan de marketing interne : {department}',
    es: 'Plan de marketing interno: {department}',
    en: 'Internal-marketing plan: {department}',
  },
  'plan.see': {
    fr: 'Ouvrir le plan d’action',
    es: 'Abrir el plan de acción',
    en: 'Open the action plan',
  },
  'plan.lead': {
    fr: 'Ce que ce service fait de ses résultats : trois actions au plus, en deux étapes.',
    es: 'Lo que este departamento hace con sus resultados: tres acciones como máximo, en dos etapas.',
    en: 'What this department does about its results: at most three actions, in two steps.',
  },
  'plan.steps': {
    fr: 'Étape 1 : chacun comprend l’activité. Étape 2 : chacun est préparé et motivé.',
    es: 'Etapa 1: todo el mundo comprende la actividad. Etapa 2: todo el mundo está preparado y motivado.',
    en: 'Step 1: everybody understands the business. Step 2: everybody is prepared and motivated.',
  },
  'plan.none': {
    fr: 'Aucune action pour l’instant.',
    es: 'Todavía no hay ninguna acción.',
    en: 'No action yet.',
  },
  'plan.step': {
    fr: 'Étape',
    es: 'Etapa',
    en: 'Step',
  },
  'plan.step.understand': {
    fr: '1 – Comprendre',
    es: '1 – Comprender',
    en: '1 – Understand',
  },
  'plan.step.prepare': {
    fr: '2 – Préparer et motiver',
    es: '2 – Preparar y motivar',
    en: '2 – Prepare and motivate',
  },
  'plan.step.understand.why': {
    fr: 'Chacun sait où va l’entreprise, qui fait quoi, et ce que son travail apporte.',
    es: 'Cada persona sabe adónde va la empresa, quién hace qué y qué aporta su trabajo.',
    en: 'Everybody knows where the company is going, who does what, and what their own work adds.',
  },
  'plan.step.prepare.why': {
    fr: 'Chacun a les moyens, la formation et l’envie de bien faire son travail.',
    es: 'Cada persona tiene los medios, la formación y las ganas de hacer bien su trabajo.',
    en: 'Everybody has the means, the training and the will to do good work.',
  },
  'plan.state': {
    fr: 'État',
    es: 'Estado',
    en: 'State',
  },
  'plan.state.planned': {
    fr: 'Proposée',
    es: 'Propuesta',
    en: 'Proposed',
  },
  'plan.state.active': {
    fr: 'En cours',
    es: 'En curso',
    en: 'Under way',
  },
  'plan.state.done': {
    fr: 'Réalisée',
    es: 'Realizada',
    en: 'Done',
  },
  'plan.state.dropped': {
    fr: 'Abandonnée',
    es: 'Abandonada',
    en: 'Dropped',
  },
  'plan.action': {
    fr: 'Action',
    es: 'Acción',
    en: 'Action',
  },
  'plan.actions': {
    fr: 'Actions de ce plan',
    es: 'Acciones de este plan',
    en: 'Actions of this plan',
  },
  'plan.aim': {
    fr: 'Objectif',
    es: 'Objetivo',
    en: 'Aim',
  },
  'plan.aim.item': {
    fr: '{factor} : « {item} »',
    es: '{factor}: «{item}»',
    en: '{factor}: “{item}”',
  },
  'plan.owner': {
    fr: 'Responsable de l’action',
    es: 'Responsable de la acción',
    en: 'Owner',
  },
  'plan.owner.none': {
    fr: 'Personne pour l’instant',
    es: 'Nadie por ahora',
    en: 'Nobody yet',
  },
  'plan.owner.left': {
    fr: '{owner} (n’est plus là, adresse inconnue)',
    es: '{owner} (ya no está, dirección desconocida)',
    en: '{owner} (left, address no longer known)',
  },
  'plan.due': {
    fr: 'Échéance',
    es: 'Fecha límite',
    en: 'Due',
  },
  'plan.due.none': {
    fr: 'Aucune date',
    es: 'Sin fecha',
    en: 'No date',
  },
  'plan.due.over': {
    fr: '{day} (en retard)',
    es: '{day} (con retraso)',
    en: '{day} (overdue)',
  },
  'plan.baseline': {
    fr: 'Score de départ',
    es: 'Puntuación de partida',
    en: 'Baseline',
  },
  'plan.target': {
    fr: 'Score visé',
    es: 'Puntuación objetivo',
    en: 'Target',
  },
  'plan.target.none': {
    fr: 'Aucun',
    es: 'Ninguna',
    en: 'None',
  },
  'plan.probability': {
    fr: 'Chances de réussite',
    es: 'Probabilidad de éxito',
    en: 'Probability of success',
  },
  'plan.impact': {
    fr: 'Effet attendu',
    es: 'Efecto esperado',
    en: 'Expected impact',
  },
  'plan.grade.1': {
    fr: 'Faibles',
    es: 'Baja',
    en: 'Low',
  },
  'plan.grade.2': {
    fr: 'Moyennes',
    es: 'Media',
    en: 'Medium',
  },
  'plan.grade.3': {
    fr: 'Fortes',
    es: 'Alta',
    en: 'High',
  },
  'plan.impact.1': {
    fr: 'Faible',
    es: 'Bajo',
    en: 'Low',
  },
  'plan.impact.2': {
    fr: 'Moyen',
    es: 'Medio',
    en: 'Medium',
  },
  'plan.impact.3': {
    fr: 'Fort',
    es: 'Alto',
    en: 'High',
  },
  'plan.grade.none': {
    fr: 'Non évalué',
    es: 'Sin valorar',
    en: 'Not rated',
  },
  'plan.grid': {
    fr: 'Réussite et effet',
    es: 'Éxito y efecto',
    en: 'Probability and impact',
  },
  'plan.grid.caption': {
    fr: 'Actions selon leurs chances de réussite (lignes) et leur effet attendu (colonnes)',
    es: 'Acciones según su probabilidad de éxito (filas) y su efecto esperado (columnas)',
    en: 'Actions by probability of success (rows) and expected impact (columns)',
  },
  'plan.grid.impact': {
    fr: 'Effet : {grade}',
    es: 'Efecto: {grade}',
    en: 'Impact: {grade}',
  },
  'plan.grid.lead': {
    fr: 'En haut à droite, ce qui a le plus de chances de réussir et de compter.',
    es: 'Arriba a la derecha está lo que más probablemente saldrá bien y más cambiará.',
    en: 'Top right is what is most likely to come off and to matter.',
  },
  'plan.grid.unrated': {
    fr: 'Non évaluées : {actions}',
    es: 'Sin valorar: {actions}',
    en: 'Not rated: {actions}',
  },
  'plan.pick': {
    fr: 'Par où commencer',
    es: 'Por dónde empezar',
    en: 'Where to begin',
  },
  'plan.pick.lead': {
    fr: 'Le rang combine l’écart du service et ce qui va avec la satisfaction dans l’entreprise.',
    es: 'El orden combina la distancia del departamento con lo que acompaña a la satisfacción en la empresa.',
    en: 'The rank joins this department’s gap with what goes with satisfaction in the company.',
  },
  'plan.pick.lead.whole': {
    fr: 'Le rang combine l’écart à 100 et ce qui va avec la satisfaction dans l’entreprise.',
    es: 'El orden combina la distancia a 100 con lo que acompaña a la satisfacción en la empresa.',
    en: 'The rank joins the gap to 100 with what goes with satisfaction in the company.',
  },
  'plan.pick.not-cause': {
    fr: 'C’est un point de départ, pas une preuve : rien ici ne dit ce qui cause quoi.',
    es: 'Es un punto de partida, no una prueba: nada dice aquí qué causa qué.',
    en: 'It is a place to begin, not a proof: nothing here says what causes what.',
  },
  'plan.pick.table': {
    fr: 'Les facteurs, pour choisir',
    es: 'Los factores, para elegir',
    en: 'The factors, to pick from',
  },
  'plan.pick.gap': {
    fr: 'Écart au reste',
    es: 'Diferencia con el resto',
    en: 'Gap to the rest',
  },
  'plan.pick.change': {
    fr: 'Évolution',
    es: 'Cambio',
    en: 'Change',
  },
  'plan.pick.share': {
    fr: 'Part dans la satisfaction',
    es: 'Parte en la satisfacción',
    en: 'Share of satisfaction',
  },
  'plan.pick.rank': {
    fr: 'Rang',
    es: 'Orden',
    en: 'Rank',
  },
  'plan.pick.above': {
    fr: 'Pas en dessous',
    es: 'No está por debajo',
    en: 'Not below',
  },
  'plan.pick.no-score': {
    fr: 'Aucun score',
    es: 'Sin puntuación',
    en: 'No score',
  },
  'plan.pick.no-drivers': {
    fr: 'Part inconnue',
    es: 'Parte desconocida',
    en: 'Share unknown',
  },
  'plan.pick.bounds': {
    fr: 'Trop incertain',
    es: 'Demasiado incierto',
    en: 'Too uncertain',
  },
  'plan.pick.no-score.why': {
    fr: '« Aucun score » : rien n’a été publié pour ce facteur, ou rien à quoi le comparer.',
    es: '«Sin puntuación»: no se publicó nada de ese factor, o nada con que compararlo.',
    en: '“No score”: nothing was published of the factor, or nothing to compare it with.',
  },
  'plan.pick.no-drivers.why': {
    fr: '« Part inconnue » : ce qui va avec la satisfaction n’a pas pu être calculé pour l’entreprise.',
    es: '«Parte desconocida»: no se ha podido calcular qué acompaña a la satisfacción en la empresa.',
    en: '“Share unknown”: what goes with satisfaction could not be calculated for the company.',
  },
  'plan.pick.bounds.why': {
    fr: '« Trop incertain » : les deux scores sont des estimations, et nul ne sait lequel est le plus bas.',
    es: '«Demasiado incierto»: las dos puntuaciones son estimaciones; nadie sabe cuál es la más baja.',
    en: '“Too uncertain”: both scores are estimates, and nobody knows which is lower.',
  },
  'plan.pick.above.why': {
    fr: '« Pas en dessous » : ce service n’est pas sous le reste de l’entreprise.',
    es: '«No está por debajo»: este departamento no queda por debajo del resto.',
    en: '“Not below”: this department is not below the rest of the company.',
  },
  'plan.pick.items': {
    fr: 'Questions à travailler',
    es: 'Preguntas que mejorar',
    en: 'Questions to work on',
  },
  'plan.pick.items.none': {
    fr: 'Aucune question ne se détache nettement vers le bas.',
    es: 'Ninguna pregunta queda claramente por debajo.',
    en: 'No question stands out at the bottom.',
  },
  'plan.add': {
    fr: 'Ajouter une action',
    es: 'Añadir una acción',
    en: 'Add an action',
  },
  'plan.add-for': {
    fr: 'Ajouter une action : {aim}',
    es: 'Añadir una acción: {aim}',
    en: 'Add an action: {aim}',
  },
  'plan.full': {
    fr: 'Ce plan compte déjà trois actions. Pour en choisir une autre, abandonnez-en une.',
    es: 'Este plan ya tiene tres acciones. Para elegir otra, abandone una.',
    en: 'This plan has three actions already. To pick another, drop one.',
  },
  'plan.shared': {
    fr: 'Ce service est compté avec d’autres. Ces scores ne sont donc pas les siens seuls : pas de score visé, un indicateur suffit.',
    es: 'Este departamento se cuenta con otros. Las puntuaciones no son solo suyas: no hay puntuación objetivo, basta un indicador.',
    en: 'This department is counted together with others. The scores are not its own alone: no target, an indicator in words will do.',
  },
  'plan.new': {
    fr: 'Nouvelle action',
    es: 'Nueva acción',
    en: 'New action',
  },
  'plan.new-of': {
    fr: 'Nouvelle action : {department}',
    es: 'Nueva acción: {department}',
    en: 'New action: {department}',
  },
  'plan.edit': {
    fr: 'Modifier',
    es: 'Modificar',
    en: 'Edit',
  },
  'plan.edit-of': {
    fr: 'Modifier : {title}',
    es: 'Modificar: {title}',
    en: 'Edit: {title}',
  },
  'plan.form.title': {
    fr: 'Ce qui est fait',
    es: 'Qué se hace',
    en: 'What is done',
  },
  'plan.form.title-hint': {
    fr: 'Une phrase que tout le service peut lire. {most} caractères au plus.',
    es: 'Una frase que todo el departamento puede leer. {most} caracteres como máximo.',
    en: 'A sentence that the whole department may read. At most {most} characters.',
  },
  'plan.form.in': {
    fr: '{field} ({language})',
    es: '{field} ({language})',
    en: '{field} ({language})',
  },
  'plan.form.others': {
    fr: 'Dans les autres langues',
    es: 'En los otros idiomas',
    en: 'In the other languages',
  },
  'plan.form.aim': {
    fr: 'Facteur ou question à améliorer',
    es: 'Factor o pregunta que mejorar',
    en: 'Factor or question to improve',
  },
  'plan.form.aim-hint': {
    fr: 'Le nombre est le score publié, de 0 à 100.',
    es: 'El número es la puntuación publicada, de 0 a 100.',
    en: 'The number is the published score, from 0 to 100.',
  },
  'plan.form.whole': {
    fr: '{factor} : tout le facteur',
    es: '{factor}: todo el factor',
    en: '{factor}: the whole factor',
  },
  'plan.form.choose': {
    fr: 'Choisissez',
    es: 'Elija',
    en: 'Choose',
  },
  'plan.form.means': {
    fr: 'Moyens',
    es: 'Medios',
    en: 'Means',
  },
  'plan.form.means-hint': {
    fr: 'Temps, budget, personnes : ce qu’il faut pour y arriver.',
    es: 'Tiempo, presupuesto, personas: lo que hace falta para lograrlo.',
    en: 'Time, budget, people: what it takes.',
  },
  'plan.form.evidence': {
    fr: 'Preuve',
    es: 'Prueba',
    en: 'Evidence',
  },
  'plan.form.evidence-hint': {
    fr: 'À quoi verra-t-on que l’action a eu lieu ?',
    es: '¿En qué se verá que la acción se ha llevado a cabo?',
    en: 'How will people see that it took place?',
  },
  'plan.form.indicator': {
    fr: 'Indicateur',
    es: 'Indicador',
    en: 'Indicator',
  },
  'plan.form.indicator-hint': {
    fr: 'À quoi verra-t-on que l’action a servi ?',
    es: '¿En qué se verá que la acción ha servido?',
    en: 'How will people see that it helped?',
  },
  'plan.form.owner-hint': {
    fr: 'Adresse électronique d’une personne des effectifs ou d’un compte. Il faut quelqu’un pour commencer.',
    es: 'Correo de una persona de la plantilla o de una cuenta. Hace falta alguien para empezar.',
    en: 'Mail address of somebody in the roster or with an account. It takes somebody to begin.',
  },
  'plan.form.due-hint': {
    fr: 'Il faut une date pour commencer.',
    es: 'Hace falta una fecha para empezar.',
    en: 'It takes a date to begin.',
  },
  'plan.form.target-hint': {
    fr: 'De 0 à 100, au moins le score de départ. Ne change plus une fois l’action commencée.',
    es: 'De 0 a 100, al menos la puntuación de partida. No cambia una vez empezada la acción.',
    en: 'From 0 to 100, at least the baseline. It does not change once the action has begun.',
  },
  'plan.form.target-now': {
    fr: 'Score de départ de l’objectif choisi : {score}.',
    es: 'Puntuación de partida del objetivo elegido: {score}.',
    en: 'Baseline of the aim chosen: {score}.',
  },
  'plan.form.told': {
    fr: 'Ce qui a été fait',
    es: 'Qué se ha hecho',
    en: 'What became of it',
  },
  'plan.form.told-hint': {
    fr: 'Pour les salariés, à la fin. {most} caractères au plus.',
    es: 'Para el personal, al final. {most} caracteres como máximo.',
    en: 'For employees, in the end. At most {most} characters.',
  },
  'plan.form.save': {
    fr: 'Enregistrer',
    es: 'Guardar',
    en: 'Save',
  },
  'plan.frozen': {
    fr: 'Figé',
    es: 'Fijado',
    en: 'Frozen',
  },
  'plan.frozen.since': {
    fr: 'L’étape, l’objectif, le score de départ et le score visé sont figés depuis le {day}.',
    es: 'La etapa, el objetivo, la puntuación de partida y la puntuación objetivo están fijados desde el {day}.',
    en: 'Step, aim, baseline and target have been frozen since {day}.',
  },
  'plan.frozen.not-yet': {
    fr: 'L’étape, l’objectif, le score de départ et le score visé seront figés au début de l’action.',
    es: 'La etapa, el objetivo, la puntuación de partida y la puntuación objetivo se fijarán al empezar.',
    en: 'Step, aim, baseline and target will be frozen when the action begins.',
  },
  'plan.measure.missing': {
    fr: 'Aucun score n’a été publié pour cet objectif. L’indicateur dit si l’action a servi.',
    es: 'No se publicó ninguna puntuación de este objetivo. El indicador dirá si la acción ha servido.',
    en: 'No score was published for this aim. The indicator says whether it helped.',
  },
  'plan.history': {
    fr: 'Historique',
    es: 'Historial',
    en: 'History',
  },
  'plan.history.when': {
    fr: 'Quand',
    es: 'Cuándo',
    en: 'When',
  },
  'plan.history.who': {
    fr: 'Qui',
    es: 'Quién',
    en: 'Who',
  },
  'plan.history.note': {
    fr: 'Note',
    es: 'Nota',
    en: 'Note',
  },
  'plan.next': {
    fr: 'La suite',
    es: 'Siguiente paso',
    en: 'What comes next',
  },
  'plan.note': {
    fr: 'Note',
    es: 'Nota',
    en: 'Note',
  },
  'plan.note-hint': {
    fr: 'Obligatoire pour abandonner une action ou pour la reprendre.',
    es: 'Obligatoria para abandonar una acción o para retomarla.',
    en: 'Needed to drop an action or to take it up again.',
  },
  'plan.move.active': {
    fr: 'Commencer l’action',
    es: 'Empezar la acción',
    en: 'Begin the action',
  },
  'plan.move.again': {
    fr: 'Reprendre',
    es: 'Retomar',
    en: 'Take up again',
  },
  'plan.move.done': {
    fr: 'Marquer comme réalisée',
    es: 'Marcar como realizada',
    en: 'Mark as done',
  },
  'plan.move.dropped': {
    fr: 'Abandonner l’action',
    es: 'Abandonar la acción',
    en: 'Drop the action',
  },
  'plan.move.planned': {
    fr: 'Proposer de nouveau',
    es: 'Proponer de nuevo',
    en: 'Propose again',
  },
  'plan.delete': {
    fr: 'Supprimer l’action',
    es: 'Eliminar la acción',
    en: 'Delete the action',
  },
  'plan.delete.why': {
    fr: 'Elle n’a jamais commencé : la supprimer n’en laisse aucune trace dans le plan.',
    es: 'Nunca empezó: eliminarla no deja rastro en el plan.',
    en: 'It never began: deleting it leaves no trace in the plan.',
  },
  'plan.back': {
    fr: 'Retour au plan',
    es: 'Volver al plan',
    en: 'Back to the plan',
  },
  'plan.done.added': {
    fr: 'L’action est ajoutée au plan.',
    es: 'La acción se ha añadido al plan.',
    en: 'The action was added to the plan.',
  },
  'plan.done.changed': {
    fr: 'L’action est enregistrée.',
    es: 'La acción se ha guardado.',
    en: 'The action was saved.',
  },
  'plan.done.moved': {
    fr: 'L’état de l’action a changé.',
    es: 'El estado de la acción ha cambiado.',
    en: 'The state of the action has changed.',
  },
  'plan.done.deleted': {
    fr: 'L’action est supprimée.',
    es: 'La acción se ha eliminado.',
    en: 'The action was deleted.',
  },
  'plan.meanwhile': {
    fr: 'Quelqu’un a modifié cette action entre-temps. Voici ce qui est enregistré maintenant ; votre saisie reste ci-dessous.',
    es: 'Alguien ha modificado esta acción entretanto. Esto es lo guardado ahora; lo que usted escribió sigue abajo.',
    en: 'Somebody changed this action meanwhile. This is what is kept now; what you entered stays below.',
  },
  'plan.earlier': {
    fr: 'Après « {campaign} », il avait été annoncé : {actions}.',
    es: 'Después de «{campaign}» se anunció: {actions}.',
    en: 'After “{campaign}” it was announced: {actions}.',
  },
  'plan.earlier.one': {
    fr: '« {title} » ({state})',
    es: '«{title}» ({state})',
    en: '“{title}” ({state})',
  },
  'plan.earlier.done': {
    fr: 'Réalisé : {done} sur {total}.',
    es: 'Realizado: {done} de {total}.',
    en: 'Done: {done} of {total}.',
  },
  'plan.earlier.state.planned': {
    fr: 'pas encore commencé',
    es: 'sin empezar',
    en: 'not begun',
  },
  'plan.earlier.state.active': {
    fr: 'en cours',
    es: 'en curso',
    en: 'under way',
  },
  'plan.earlier.state.done': {
    fr: 'réalisé',
    es: 'realizado',
    en: 'done',
  },
  'plan.earlier.state.dropped': {
    fr: 'abandonné',
    es: 'abandonado',
    en: 'dropped',
  },
} as const satisfies Words
