import type { Words } from '#src/core/words/message.ts'

// Comments in a report: search, and what HR removes from them.
export const commentWords = {
  'comment.search': {
    fr: 'Chercher des mots',
    es: 'Buscar palabras',
    en: 'Search for words',
  },
  'comment.search.hint': {
    fr: 'Dans n’importe quel ordre. Majuscules et accents ne comptent pas.',
    es: 'En cualquier orden. Mayúsculas y acentos no importan.',
    en: 'In any order. Capitals and accents make no difference.',
  },
  'comment.kind': {
    fr: 'Nature',
    es: 'Tipo',
    en: 'Kind',
  },
  'comment.kind.all': {
    fr: 'Toutes',
    es: 'Todos',
    en: 'All',
  },
  'comment.kind.suggestion': {
    fr: 'Suggestions',
    es: 'Sugerencias',
    en: 'Suggestions',
  },
  'comment.kind.advice': {
    fr: 'Conseils',
    es: 'Consejos',
    en: 'Advice',
  },
  'comment.kind.complaint': {
    fr: 'Réclamations',
    es: 'Quejas',
    en: 'Complaints',
  },
  'comment.submit': {
    fr: 'Afficher',
    es: 'Mostrar',
    en: 'Show',
  },
  'comment.reset': {
    fr: 'Tout afficher',
    es: 'Mostrar todo',
    en: 'Show all',
  },
  'comment.found': {
    fr: '{found, plural, =0 {aucun commentaire trouvé} one {un commentaire trouvé} other {# commentaires trouvés}} sur {count}',
    es: '{found, plural, =0 {ningún comentario encontrado} one {un comentario encontrado} other {# comentarios encontrados}} de {count}',
    en: '{found, plural, =0 {no comment found} one {one comment found} other {# comments found}} of {count}',
  },
  'comment.found.all': {
    fr: '{found, plural, one {Un commentaire contient} other {# commentaires contiennent}} « {search} ».',
    es: '{found, plural, one {Un comentario contiene} other {# comentarios contienen}} «{search}».',
    en: '{found, plural, one {One comment contains} other {# comments contain}} “{search}”.',
  },
  'comment.found.none': {
    fr: 'Aucun commentaire ne contient « {search} ». Essayez avec moins de mots ou avec leur début.',
    es: 'Ningún comentario contiene «{search}». Pruebe con menos palabras o con su comienzo.',
    en: 'No comment contains “{search}”. Try fewer words, or their beginning.',
  },
  'comment.found.shown': {
    fr: 'Résultats {from} à {to} sur {count}',
    es: 'Resultados {from} a {to} de {count}',
    en: 'Results {from} to {to} of {count}',
  },
  'comment.removed': {
    fr: 'Un commentaire a été supprimé par les RH.',
    es: 'RR. HH. ha eliminado un comentario.',
    en: 'A comment was removed by HR.',
  },
  'comment.passage': {
    fr: '{gap} : passage supprimé par les RH',
    es: '{gap}: pasaje eliminado por RR. HH.',
    en: '{gap} = passage removed by HR',
  },
  'comment.redact': {
    fr: 'Retirer un nom',
    es: 'Quitar un nombre',
    en: 'Remove a name',
  },
  'comment.redact.title': {
    fr: 'Retirer ce qui désigne une personne',
    es: 'Quitar lo que señala a una persona',
    en: 'Remove what names a person',
  },
  'comment.redact.lead': {
    fr: 'Un commentaire ne doit désigner personne. Vous pouvez en retirer des mots, jamais en ajouter ni en changer.',
    es: 'Un comentario no debe señalar a nadie. Puede quitar palabras, pero nunca añadirlas ni cambiarlas.',
    en: 'A comment must not single out anyone. You can take words out of it, never add or change any.',
  },
  'comment.redact.final': {
    fr: 'Ce que vous retirez est détruit. Personne ne pourra le récupérer.',
    es: 'Lo que quite se destruye. Nadie podrá recuperarlo.',
    en: 'What you remove is destroyed. Nobody can bring it back.',
  },
  'comment.redact.what': {
    fr: 'Que retirer ?',
    es: '¿Qué quitar?',
    en: 'What to remove',
  },
  'comment.redact.passage': {
    fr: 'Un passage',
    es: 'Un pasaje',
    en: 'A passage',
  },
  'comment.redact.text': {
    fr: 'Le commentaire, avec {gap} à la place de ce qui désigne la personne',
    es: 'El comentario, con {gap} en lugar de lo que señala a la persona',
    en: 'The comment, with {gap} in place of what names the person',
  },
  'comment.redact.text.hint': {
    fr: 'On peut aussi taper trois points entre crochets : [...]',
    es: 'También puede escribir tres puntos entre corchetes: [...]',
    en: 'Three dots in square brackets work as well: [...]',
  },
  'comment.redact.whole': {
    fr: 'Le commentaire entier. Il reste une note : « Un commentaire a été supprimé par les RH. »',
    es: 'El comentario entero. Queda una nota: «RR. HH. ha eliminado un comentario.»',
    en: 'The whole comment. A note stays: “A comment was removed by HR.”',
  },
  'comment.redact.reason': {
    fr: 'Motif',
    es: 'Motivo',
    en: 'Reason',
  },
  'comment.redact.reason.hint': {
    fr: 'Par exemple : désigne un collègue. N’écrivez pas le nom : le motif reste dans le journal d’audit.',
    es: 'Por ejemplo: señala a un compañero. No escriba el nombre: el motivo queda en el registro de auditoría.',
    en: 'For example: names a colleague. Do not repeat the name: the reason stays in the audit log.',
  },
  'comment.redact.kept': {
    fr: 'Le journal d’audit garde qui a retiré, quand, dans quelle question et pourquoi. Il ne garde jamais le texte.',
    es: 'El registro de auditoría guarda quién quitó, cuándo, en qué pregunta y por qué. Nunca guarda el texto.',
    en: 'The audit log keeps who removed it, when, in which question and why. It never keeps the text.',
  },
  'comment.redact.submit': {
    fr: 'Retirer définitivement',
    es: 'Quitar definitivamente',
    en: 'Remove for good',
  },
  'comment.redact.cancel': {
    fr: 'Ne rien retirer',
    es: 'No quitar nada',
    en: 'Remove nothing',
  },
} as const satisfies Words
