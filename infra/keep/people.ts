import { Aws, RemovalPolicy } from 'aws-cdk-lib'
import {
  AccountRecovery,
  FeaturePlan,
  ManagedLoginVersion,
  Mfa,
  UserPool,
  UserPoolEmail,
} from 'aws-cdk-lib/aws-cognito'
import type { Construct } from 'constructs'
import { accept } from '../nag.ts'
import type { Stage } from '../stages.ts'

/** Who can sign in: anybody with an e-mail address, by a code that is sent there. Roles are ours, not Cognito's. */
export const makePool = (scope: Construct, stage: Stage): UserPool => {
  const pool = new UserPool(scope, 'People', {
    userPoolName: stage.prefix,
    featurePlan: FeaturePlan.ESSENTIALS,
    signInAliases: { email: true },
    signInCaseSensitive: false,
    selfSignUpEnabled: true,
    autoVerify: { email: true },
    keepOriginal: { email: true },
    standardAttributes: { email: { required: true, mutable: true }, fullname: { required: false, mutable: true } },
    signInPolicy: { allowedFirstAuthFactors: { password: true, emailOtp: true } },
    passwordPolicy: {
      minLength: 12,
      requireDigits: true,
      requireLowercase: true,
      requireUppercase: true,
      requireSymbols: true,
    },
    accountRecovery: AccountRecovery.EMAIL_ONLY,
    mfa: Mfa.OPTIONAL,
    mfaSecondFactor: { otp: true, sms: false },
    email: UserPoolEmail.withSES({
      fromEmail: stage.mailFrom,
      fromName: 'Naoberplein',
      sesVerifiedDomain: stage.mailFrom.split('@')[1] ?? '',
      sesRegion: stage.region,
    }),
    deletionProtection: true,
    removalPolicy: RemovalPolicy.RETAIN,
  })
  pool.addDomain('LoginPage', {
    cognitoDomain: { domainPrefix: `${stage.prefix}-${Aws.ACCOUNT_ID}` },
    managedLoginVersion: ManagedLoginVersion.NEWER_MANAGED_LOGIN,
  })
  accept(pool, {
    COG2: 'Residents prove themselves by a code in their mail. A second factor is offered; staff come in by their own Entra ID, which asks it.',
    COG3: 'Threat protection needs the Plus plan (per user, about 3 times Essentials); our own limits and the firewall slow guessing.',
    COG8: 'The Plus plan is bought when staff sign in here instead of by Entra ID.',
  })
  return pool
}
