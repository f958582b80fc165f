import { App, type Stack } from 'aws-cdk-lib'
import { makeKeep } from './keep/stack.ts'
import { watchRules } from './nag.ts'
import { makeRun } from './run/stack.ts'
import { stageOf } from './stages.ts'

/** Choices of CDK itself that would otherwise follow its oldest habit. */
const choices = {
  '@aws-cdk/core:defaultCrossStackReferences': 'strong',
  '@aws-cdk/aws-s3:serverAccessLogsUseBucketPolicy': true,
  '@aws-cdk/core:enablePartitionLiterals': true,
  '@aws-cdk/aws-iam:minimizePolicies': false,
}

/** `work` and `watch` are nested in `run`. */
export type Platform = { app: App; keep: Stack; run: Stack; work: Stack; watch: Stack }

/** The whole platform on AWS for one stage; `settings` are added to those of `cdk.json` and `-c`. */
export const makePlatform = (settings: Record<string, unknown> = {}): Platform => {
  const app = new App({ context: { ...choices, ...settings } })
  watchRules(app)
  const stage = stageOf(name => app.node.tryGetContext(name), process.env.CDK_DEFAULT_ACCOUNT)
  const keep = makeKeep(app, stage)
  const run = makeRun(app, stage, keep)
  run.stack.addStackDependency(keep.stack)
  return { app, keep: keep.stack, run: run.stack, work: run.work, watch: run.watch }
}
