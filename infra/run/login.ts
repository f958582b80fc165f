import { Duration } from 'aws-cdk-lib'
import {
  CfnManagedLoginBranding,
  OAuthScope,
  UserPoolClient,
  UserPoolClientIdentityProvider,
} from 'aws-cdk-lib/aws-cognito'
import type { Construct } from 'constructs'
import type { Keep } from '../keep/stack.ts'

/** What the session Lambda must know to send people to the login and take them back. */
export type Login = { issuer: string; clientId: string }

/** Our one client of the login page: authorization code with PKCE, no secret, no other flow. */
export const makeLogin = (scope: Construct, keep: Keep, origin: string): Login => {
  const client = new UserPoolClient(scope, 'Client', {
    userPool: keep.pool,
    generateSecret: false,
    authFlows: { user: true },
    oAuth: {
      flows: { authorizationCodeGrant: true },
      scopes: [OAuthScope.OPENID, OAuthScope.EMAIL, OAuthScope.PROFILE],
      callbackUrls: [`${origin}/api/session/callback`],
      logoutUrls: [`${origin}/`],
    },
    supportedIdentityProviders: [UserPoolClientIdentityProvider.COGNITO],
    preventUserExistenceErrors: true,
    accessTokenValidity: Duration.minutes(5),
    idTokenValidity: Duration.minutes(5),
    refreshTokenValidity: Duration.hours(1),
  })
  new CfnManagedLoginBranding(scope, 'LoginLook', {
    userPoolId: keep.pool.userPoolId,
    clientId: client.userPoolClientId,
    useCognitoProvidedValues: true,
  })
  return { issuer: keep.pool.userPoolProviderUrl, clientId: client.userPoolClientId }
}
