/**
 * What a deployment tells its Lambdas through the environment. Missing settings fail at the first use, never silently.
 * @throws Error naming the setting
 */
export const setting = (name: string): string => {
  const value = process.env[name]
  if (!value) throw new Error(`setting ${name} is missing`)
  return value
}

/** The address people see, e.g. `https://naoberplein.nl` or `http://localhost:4000`; no slash at the end. */
export const origin = (): string => setting('ORIGIN')

/** Only where people see https can a cookie be `Secure` and carry the `__Host-` prefix. */
export const isSecure = (): boolean => origin().startsWith('https:')
