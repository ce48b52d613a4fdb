/** The comments that a page shows, as they were written; hits as `<mark>`. */
export const quotesOf = (html: string) =>
  [...html.matchAll(/<li class="quote"[^>]*><span>(.*?)<\/span>/gs)].map(([, text]) => text)

export const linkOf = (html: string, rel: 'prev' | 'next') =>
  unescaped(new RegExp(`href="([^"]+)" rel="${rel}"`).exec(html)?.[1])

/** Where HR redacts each of the comments of a page, in their order. */
export const redactionLinksOf = (html: string) =>
  [...html.matchAll(/href="([^"]+\/comments\/[\w-]{22}[^"]*)"/g)].map(([, path]) =>
    String(unescaped(path)),
  )

const unescaped = (text: string | undefined) =>
  text?.replaceAll('&#x3D;', '=').replaceAll('&amp;', '&')
