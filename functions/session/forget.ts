import * as z from 'zod/mini'
import { listenEach } from '../http/listen.ts'
import { setting } from '../http/settings.ts'
import { region, signedFetch } from '../http/signed.ts'
import { personBySubject } from './store.ts'

const left = z.object({ pk: z.string(), sk: z.string(), subjects: z.optional(z.array(z.string())) })

/** Removes an account from the login service (Cognito's AdminDeleteUser); what is gone already is well. @throws Error */
const removeLogin = async (subject: string): Promise<void> => {
  const endpoint = process.env.AWS_ENDPOINT_URL_COGNITO_IDENTITY_PROVIDER
  const url = new URL(endpoint ?? `https://cognito-idp.${await region()}.amazonaws.com/`)
  const headers = {
    'content-type': 'application/x-amz-json-1.1',
    'x-amz-target': 'AWSCognitoIdentityProviderService.AdminDeleteUser',
  }
  const body = Buffer.from(JSON.stringify({ UserPoolId: setting('USER_POOL'), Username: subject }))
  const answer = await signedFetch('cognito-idp', url, { method: 'POST', headers, body })
  const said = await answer.text()
  if (answer.ok || said.includes('UserNotFoundException')) return
  throw new Error(`the login service did not remove an account: ${answer.status} ${said.slice(0, 200)}`)
}

/** The account behind `subject#ISSUER|SUBJECT` where our own login service gave it; others' accounts are not ours. */
const ownAccount = (key: string): string | undefined => {
  const [issuer = '', subject] = key.slice('subject#'.length).split('|')
  return issuer.endsWith(`/${setting('USER_POOL')}`) ? subject : undefined
}

/** Whoever erased everything here is forgotten by the login service too, unless they signed in anew meanwhile. */
export const listen = listenEach(async ({ before, after }) => {
  if (!before || after) return
  const { pk, sk, subjects = [] } = left.parse(before)
  if (sk !== 'person' || !pk.startsWith('person#')) return
  for (const key of subjects) {
    const account = ownAccount(key)
    if (account && !(await personBySubject(key))) await removeLogin(account)
  }
})
