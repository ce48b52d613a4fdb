import { getDocumentProxy, getResolvedPDFJS } from 'unpdf'

/** A part of the structure tree: the role of a tag, its alternative text and what it holds. */
type Tag = Readonly<{ role: string; alt: string | null; tags: readonly Tag[] }>
type StructNode = { role?: string; alt?: string; children?: StructNode[] }

export type ReadPdf = Readonly<{
  /** The text of each page, line by line. */
  pages: readonly string[]
  text: string
  tags: readonly Tag[]
  images: number
  info: Readonly<Record<string, unknown>>
}>

/** A PDF as programs that read aloud, copy and search see it. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  // the reader takes the memory that it is given
  const pdf = await getDocumentProxy(new Uint8Array(bytes))
  const { OPS } = await getResolvedPDFJS()
  const pages: string[] = []
  const tags: Tag[] = []
  let images = 0
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number)
    const { items } = await page.getTextContent()
    pages.push(
      items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join(''),
    )
    tags.push(...tagsOf((await page.getStructTree()) as StructNode | null))
    const { fnArray } = await page.getOperatorList()
    images += fnArray.filter(
      (operation) =>
        operation === OPS.paintImageXObject || operation === OPS.paintInlineImageXObject,
    ).length
  }
  const { info } = await pdf.getMetadata()
  await pdf.cleanup()
  return { pages, text: pages.join('\n'), tags, images, info: info as Record<string, unknown> }
}

function tagsOf(node: StructNode | null): Tag[] {
  const tags = (node?.children ?? []).flatMap(tagsOf)
  return node?.role && node.role !== 'Root'
    ? [{ role: node.role, alt: node.alt ?? null, tags }]
    : tags
}

/** Every tag, whatever it stands in. */
export const allTags = (tags: readonly Tag[]): Tag[] =>
  tags.flatMap((tag) => [tag, ...allTags(tag.tags)])
