import { readFileSync } from 'node:fs'
import {
  initSync,
  TypstCompilerBuilder,
  TypstFontResolverBuilder,
} from '@myriaddreamin/typst-ts-web-compiler'
import type { Paper } from '#src/services/pool.ts'
import { readFonts } from '#src/worker/typeset/fonts.ts'
import { type Coverage, printableWith } from '#src/worker/typeset/printable.ts'

const PAPERS = new URL('../../../views/papers/', import.meta.url)
const WITH_MESSAGES = 2

type Compiled = Readonly<{ result?: Uint8Array; diagnostics?: readonly string[] }>
type FontInfo = Readonly<{ info: readonly Readonly<{ coverage: Coverage }>[] }>

/**
 * A compiler of papers. Typst is a language: what people wrote reaches it as JSON in an input and never as code. The
 * same paper gives the same bytes.
 */
export async function typstCompiler(module: WebAssembly.Module) {
  initSync({ module })
  const builder = new TypstCompilerBuilder()
  // no file system and no network: a paper is made of its template and its data
  builder.set_dummy_access_model()
  const fonts = readFonts()
  for (const font of fonts) await builder.add_raw_font(font)
  const compiler = await builder.build()
  const printable = printableWith(fonts.flatMap(coveragesOf))

  return async function typeset({ template, data }: Paper): Promise<Uint8Array> {
    compiler.add_source('/main.typ', readFileSync(new URL(`${template}.typ`, PAPERS), 'utf8'))
    const inputs = [['data', JSON.stringify(data, asPrinted)]]
    const compiled = compiler.compile('/main.typ', inputs, 'pdf', WITH_MESSAGES) as Compiled
    const { result, diagnostics = [] } = compiled
    if (!result) throw new Error(`Typst refused ${template}: ${diagnostics.join('; ')}`)
    return result
  }

  function asPrinted(_key: string, value: unknown) {
    return typeof value === 'string' ? printable(value) : value
  }
}

function coveragesOf(font: Uint8Array): Coverage[] {
  const builder = new TypstFontResolverBuilder()
  const { info } = builder.get_font_info(font) as FontInfo
  builder.free()
  return info.map(({ coverage }) => coverage)
}
