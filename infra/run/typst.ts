import { constants, copyFileSync, mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { AssetHashType, type Stack } from 'aws-cdk-lib'
import { Architecture, Code, type ILayerVersion, LayerVersion } from 'aws-cdk-lib/aws-lambda'
import { runtime } from '../bundle.ts'

/** The only architecture that Typst's package is made for. */
export const typstArchitecture = Architecture.X86_64

const name = '@myriaddreamin/typst-ts-node-compiler-linux-x64-gnu'
const id = 'Typst'

/**
 * Typst as a layer: a native module of 52 MB that no bundle can hold. It is put where `require` of a Lambda looks.
 * Its version is its hash, so that a synth does not read it to the end.
 */
export const typstIn = (stack: Stack): ILayerVersion => {
  const known = stack.node.tryFindChild(id)
  if (known instanceof LayerVersion) return known
  const folder = dirname(createRequire(import.meta.url).resolve(`${name}/package.json`))
  const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { version: string }
  return new LayerVersion(stack, id, {
    description: `Typst ${version}`,
    compatibleRuntimes: [runtime],
    compatibleArchitectures: [typstArchitecture],
    code: Code.fromAsset(folder, {
      assetHashType: AssetHashType.CUSTOM,
      assetHash: `typst-${version}`,
      bundling: {
        image: runtime.bundlingImage,
        local: {
          tryBundle: into => {
            const inside = join(into, 'nodejs', 'node_modules', name)
            mkdirSync(inside, { recursive: true })
            for (const file of readdirSync(folder))
              copyFileSync(join(folder, file), join(inside, file), constants.COPYFILE_FICLONE)
            return true
          },
        },
      },
    }),
  })
}
