import type { Language } from '#src/core/words/language.ts'

/** A mail without its receiver: what the functions of this folder make. */
export type Letter = Readonly<{
  subject: string
  text: string
  html: string
  /** The body of the HTML. */
  body: string
  headers: Readonly<Record<string, string>>
}>

/** A piece of a mail: a paragraph, or a link with its label. */
export type Piece = string | Readonly<{ label: string; link: string; isButton?: boolean }>

/** The same words as plain text and as simple HTML: no picture, no style from elsewhere, nothing that reports back. */
export function compose(
  language: Language,
  subject: string,
  pieces: readonly Piece[],
  headers: Readonly<Record<string, string>> = {},
): Letter {
  const body = pieces.map(asHtml).join('\n')
  return {
    body,
    // a line break in a title must not begin another header
    subject: subject.replace(CONTROL, ' ').trim(),
    text: `${pieces.map(asText).join('\n\n')}\n`,
    html: [
      '<!doctype html>',
      `<html lang="${language}"><head><meta charset="utf-8"><title>${escaped(subject)}</title></head><body>`,
      body,
      '</body></html>',
    ].join('\n'),
    headers: { 'Auto-Submitted': 'auto-generated', ...headers },
  }
}

const CONTROL = /[\p{Cc}\u2028\u2029]+/gu

const asText = (piece: Piece) =>
  typeof piece === 'string' ? piece : `${piece.label}\n${piece.link}`

function asHtml(piece: Piece): string {
  if (typeof piece === 'string') return `<p>${escaped(piece).replaceAll('\n', '<br>')}</p>`
  const link = escaped(piece.link)
  if (piece.isButton) return `<p><a href="${link}"><strong>${escaped(piece.label)}</strong></a></p>`
  return `<p>${escaped(piece.label)}<br><a href="${link}">${link}</a></p>`
}

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

const escaped = (text: string) => text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign)
