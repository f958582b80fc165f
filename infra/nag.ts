import { Aws, Validations } from 'aws-cdk-lib'
import { AwsSolutionsChecks } from 'cdk-nag'
import type { Construct } from 'constructs'

/** Lets cdk-nag look at every construct; a finding that nobody has accepted stops the synth. */
export const watchRules = (app: Construct): void => {
  Validations.of(app).addPlugins(new AwsSolutionsChecks(app))
}

/** Accepts findings on one construct, each with its reason. Ids are written without `AwsSolutions-`. */
export const accept = (construct: Construct, findings: Record<string, string>): void => {
  for (const [id, reason] of Object.entries(findings))
    Validations.of(construct).acknowledge({ id: `AwsSolutions-${id}`, reason })
}

/** The finding about a grant that ends in a star, as cdk-nag names it. */
export const wildcard = (resource: string): string =>
  `IAM5[Resource::${resource.replaceAll(Aws.ACCOUNT_ID, '<AWS::AccountId>')}]`
