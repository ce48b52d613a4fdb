/** A form of a page as a browser would send it untouched; `written` are those that hold a text. */
export type PageForm = Readonly<{
  action: string
  fields: Readonly<Record<string, string[]>>
  written: readonly string[]
}>

/** The forms of a page that are posted, without those that take a file. */
export function formsOf(html: string): PageForm[] {
  return [...html.matchAll(/<form([^>]*)>([\s\S]*?)<\/form>/g)].flatMap(
    ([, head = '', inside = '']) => {
      if (!head.includes('method="post"') || head.includes('multipart')) return []
      const fields: Record<string, string[]> = {}
      const written = new Set<string>()
      for (const { name, value, isSent, isWritten } of fieldsOf(inside)) {
        if (name === '_csrf') continue
        if (isWritten) written.add(name)
        if (isSent) fields[name] = [...(fields[name] ?? []), value]
      }
      return [{ action: attribute(head, 'action'), fields, written: [...written] }]
    },
  )
}

/** The form that leads to an address. */
export function formTo(html: string, action: string): PageForm {
  const found = formsOf(html).find((form) => form.action === action)
  if (!found) throw new Error(`the page has no form to ${action}`)
  return found
}

function fieldsOf(html: string) {
  const inputs = [...html.matchAll(/<input ([^>]*)>/g)].map(([, input = '']) => {
    const isBox = /type="(checkbox|radio)"/.test(input)
    return {
      name: attribute(input, 'name'),
      value: attribute(input, 'value'),
      isSent: !isBox || / checked/.test(input),
      isWritten: !isBox,
    }
  })
  const lists = [...html.matchAll(/<select ([^>]*)>([\s\S]*?)<\/select>/g)].map(
    ([, head = '', options = '']) => ({
      name: attribute(head, 'name'),
      value: plain(
        /value="([^"]*)" selected/.exec(options)?.[1] ?? /value="([^"]*)"/.exec(options)?.[1] ?? '',
      ),
      isSent: true,
      isWritten: false,
    }),
  )
  const texts = [...html.matchAll(/<textarea ([^>]*)>([\s\S]*?)<\/textarea>/g)].map(
    ([, head = '', value = '']) => ({
      name: attribute(head, 'name'),
      value: plain(value.replace(/^\n/, '')),
      isSent: true,
      isWritten: true,
    }),
  )
  return [...inputs, ...lists, ...texts]
}

const attribute = (text: string, name: string) =>
  plain(new RegExp(`(?:^| )${name}="([^"]*)"`).exec(text)?.[1] ?? '')

const SIGNS: Record<string, string> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#x27;': "'",
  '&#x3D;': '=',
  '&#x60;': '`',
  '&amp;': '&',
}
const plain = (text: string) =>
  text.replace(/&(?:lt|gt|quot|#x27|#x3D|#x60|amp);/g, (sign) => SIGNS[sign] ?? sign)
