import { createHash } from 'node:crypto'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const source = fileURLToPath(new URL('../app/early.ts', import.meta.url))

/** The small script that starts a drawn page's questions: a plain one of its own, because modules wait for each other. */
export const earlyScript = async (): Promise<{ file: string; code: string }> => {
  const { outputFiles } = await build({
    entryPoints: [source],
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
    write: false,
  })
  const code = outputFiles[0]?.text ?? ''
  const hash = createHash('sha256').update(code).digest('base64url').slice(0, 8)
  return { file: `assets/early-${hash}.js`, code }
}
