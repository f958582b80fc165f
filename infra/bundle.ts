import { copyFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { AssetHashType } from 'aws-cdk-lib'
import { Architecture, Code, Runtime } from 'aws-cdk-lib/aws-lambda'
import { type BuildOptions, type BuildResult, buildSync } from 'esbuild'

export const runtime = Runtime.NODEJS_24_X
export const architecture = Architecture.ARM_64

const functions = join(import.meta.dirname, '..', 'functions')

const options = {
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node24',
  minify: true,
  // What a Lambda runs is not handed out; licences stay with the packages.
  legalComments: 'none',
  // Packages that offer an ES module are taken as one: esbuild then leaves out what is not used (a fifth of the size).
  mainFields: ['module', 'main'],
  // Some packages still call `require`, which an ES module does not have.
  banner: { js: "import{createRequire as __require}from'node:module';const require=__require(import.meta.url);" },
  // A Lambda gets its credentials from the environment, the first place the SDK looks. The other places are only
  // imported when they are tried, so they can stay behind: 118 KB of every bundle.
  external: ['ini', 'login', 'process', 'sso', 'web-identity']
    .map(kind => `@aws-sdk/credential-provider-${kind}`)
    .concat('@smithy/credential-provider-imds'),
  logLevel: 'error',
} satisfies BuildOptions

/** The solver loads its WebAssembly from beside itself: once bundled, from beside the bundle. */
const addSolver = (into: string): void => {
  const solver = dirname(createRequire(import.meta.url).resolve('highs'))
  copyFileSync(join(solver, 'highs.wasm'), join(into, 'highs.wasm'))
}

/**
 * One Lambda in one file, and the solver's machine code beside it where it solves. The SDK goes in: from the bundle it
 * starts about 100 ms sooner than from the runtime's own copy, and its version is the one that was tested.
 * @param module its path below `functions/`
 */
export const bundle = (module: string, into: string): BuildResult<{ metafile: true }> => {
  const built = buildSync({
    ...options,
    metafile: true,
    entryPoints: [join(functions, module)],
    outfile: join(into, 'index.mjs'),
  })
  if (Object.keys(built.metafile.inputs).some(path => path.includes('node_modules/highs/'))) addSolver(into)
  return built
}

/** The same for CDK. esbuild is called in this process: 18 Lambdas take a second, where starting it each time takes 15. */
export const codeOf = (module: string): Code =>
  Code.fromAsset(functions, {
    assetHashType: AssetHashType.OUTPUT,
    bundling: {
      image: runtime.bundlingImage,
      // Never run, but it tells CDK which bundles differ: without it every Lambda would get the first one's code.
      command: [module],
      local: {
        tryBundle: into => {
          bundle(module, into)
          return true
        },
      },
    },
  })
