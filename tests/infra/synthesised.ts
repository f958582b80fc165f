import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'
import { makePlatform } from '../../infra/platform.ts'

export type Resource = {
  Type: string
  // biome-ignore lint/suspicious/noExplicitAny: a template is JSON of hundreds of shapes; each test names the one it reads
  Properties: Record<string, any>
  DeletionPolicy?: string
}
export type Template = { Resources: Record<string, Resource>; Outputs?: Record<string, unknown> }
/** `run` holds what is in the stacks `run` and `work` together; `sizes` how many resources each template has. */
export type Synthesised = {
  folder: string
  keep: Template
  run: Template
  watch: Template
  sizes: Record<string, number>
}

export const productionSettings = {
  stage: 'production',
  domain: 'naoberplein.example',
  certificate: 'arn:aws:acm:us-east-1:123456789012:certificate/0c1d',
  mailFrom: 'bericht@naoberplein.example',
  alarmsTo: 'beheer@naoberplein.example',
  webAcl: 'none',
}

/** The templates of a stage, as CDK would send them; Lambdas are only bundled when asked. Throws at a finding of cdk-nag. */
export const synthesise = (settings: Record<string, unknown>, bundled = false): Synthesised => {
  const made = mkdtempSync(join(tmpdir(), 'naoberplein-cdk-'))
  process.env.CDK_OUTDIR = made
  const { app, keep, run, work, watch } = makePlatform({
    ...settings,
    ...(bundled ? {} : { 'aws:cdk:bundling-stacks': [] }),
  })
  const { directory } = app.synth()
  const read = (file: string) => JSON.parse(readFileSync(join(directory, file), 'utf8'))
  const [keeping, running, working, watching] = [keep, run, work, watch].map(stack => read(stack.templateFile))
  const sizeOf = ({ Resources }: Template) => Object.keys(Resources).length
  const sizes = { run: sizeOf(running), work: sizeOf(working), watch: sizeOf(watching) }
  const together = { ...running, Resources: { ...running.Resources, ...working.Resources } }
  const found = { folder: directory, keep: keeping, run: together, watch: watching, sizes }
  const clear = () => rmSync(made, { recursive: true, force: true })
  if (bundled) afterAll(clear)
  else clear()
  return found
}

/** Every resource of one CloudFormation type, by logical id. */
export const ofType = (template: Template, type: string): [string, Resource][] =>
  Object.entries(template.Resources).filter(([, resource]) => resource.Type === type)
