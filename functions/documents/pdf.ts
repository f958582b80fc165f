import { createRequire } from 'node:module'

/** What we use of Typst's compiler; its package ships no types. */
type Compiler = {
  pdf: (
    source: { mainFileContent: string; inputs: Record<string, string> },
    options: { pdfStandard: 'ua-1'; creationTimestamp: number },
  ) => Uint8Array
  evictCache: (age: number) => void
}
type Typst = { NodeCompiler: { create: (options: Record<string, never>) => Compiler } }

/** A native module: on AWS it comes from a layer, which only `require` looks into. */
const load = (): Compiler => {
  const typst: Typst = createRequire(import.meta.url)('@myriaddreamin/typst-ts-node-compiler-linux-x64-gnu')
  return typst.NodeCompiler.create({})
}
let made: Compiler | undefined

/**
 * A tagged PDF (PDF/UA-1, which Typst enforces) from a Typst template and data. What people wrote reaches the template
 * only as JSON text in `sys.inputs.data`: it stays words and is never markup. The same data gives the same bytes.
 * @param at moment that the document counts as made
 * @throws Error when the template is wrong or misses something that PDF/UA asks for
 */
export const pdfOf = (template: string, data: unknown, at: string): Uint8Array => {
  made ??= load()
  const pdf = made.pdf(
    { mainFileContent: template, inputs: { data: JSON.stringify(data) } },
    { pdfStandard: 'ua-1', creationTimestamp: Math.floor(Date.parse(at) / 1000) },
  )
  made.evictCache(5)
  return new Uint8Array(pdf)
}
