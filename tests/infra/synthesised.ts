import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Stack } from 'aws-cdk-lib'
import { afterAll } from 'vitest'
import { makePlatform } from '../../infra/platform.ts'

export type Resource = {
  Type: string
  // biome-ignore lint/suspicious/noExplicitAny: a template is JSON of hundreds of shapes; each test names the one it reads
  Properties: Record<string, any>
  DeletionPolicy?: string
}
export type Template = { Resources: Record<string, Resource>; Outputs?: Record<string, unknown> }
export type Synthesised = { folder: string; keep: Template; run: Template; routes: Template; watch: Template }

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
  const platform = makePlatform({ ...settings, ...(bundled ? {} : { 'aws:cdk:bundling-stacks': [] }) })
  const { directory } = platform.app.synth()
  const read = ({ templateFile }: Stack): Template => JSON.parse(readFileSync(join(directory, templateFile), 'utf8'))
  const found = {
    folder: directory,
    keep: read(platform.keep),
    run: read(platform.run),
    routes: read(platform.routes),
    watch: read(platform.watch),
  }
  const clear = () => rmSync(made, { recursive: true, force: true })
  if (bundled) afterAll(clear)
  else clear()
  return found
}

/** Every resource of one CloudFormation type, by logical id. */
export const ofType = (template: Template, type: string): [string, Resource][] =>
  Object.entries(template.Resources).filter(([, resource]) => resource.Type === type)
