import { keyedHash } from '../http/secret.ts'

/**
 * The secret in a partner's link: follows from our own key, so it is kept nowhere. `links` counts the links of a line:
 * a new one makes another secret.
 */
export const tokenFor = async (alliance: string, line: string, links: number): Promise<string> =>
  (await keyedHash('codes', `commitment ${alliance} ${line} ${links}`)).slice(0, 32)

/** What the table keeps of a link. */
export const linkHash = (token: string): Promise<string> => keyedHash('codes', `link ${token}`)
