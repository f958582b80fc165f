import { SignatureV4 } from '@smithy/signature-v4'
import { client } from '../data/database.ts'

export type Call = {
  method: 'GET' | 'POST' | 'PUT' | 'DELETE'
  headers?: Record<string, string>
  body?: Uint8Array<ArrayBuffer>
}

/** Where this deployment is. */
export const region = (): Promise<string> => client.config.region()

/**
 * One call to an AWS service, signed by Amazon's own library. A whole SDK client for one or two calls would add some
 * 140 KB to a Lambda; region, credentials and hash come from the table client that is there anyway.
 */
export const signedFetch = async (
  service: string,
  url: URL,
  { method, headers = {}, body }: Call,
): Promise<Response> => {
  const signer = new SignatureV4({
    service,
    region: await region(),
    credentials: client.config.credentials,
    sha256: client.config.sha256,
    uriEscapePath: false,
  })
  const signed = await signer.sign({
    method,
    protocol: url.protocol,
    hostname: url.hostname,
    ...(url.port ? { port: Number(url.port) } : {}),
    path: url.pathname,
    query: {},
    headers: { host: url.host, ...headers },
    body,
  })
  const { host, ...sent } = signed.headers
  return fetch(url, { method, headers: sent, ...(body ? { body } : {}) })
}
