import { contracts } from '../../functions/contracts.ts'
import { type Endpoint, type Role, roles } from '../../functions/http/endpoint.ts'
import { type Traveller, traveller } from '../journeys/traveller.ts'

/** One sample person per role (infra/local/sample/people.json). */
export const samplePerson: Record<Role, string> = {
  resident: 'samira-bakkali',
  helper: 'aaltje-boelens',
  officer: 'roelof-hadderingh',
  partner: 'henriette-vos',
  expert: 'fenna-drenth',
  moderator: 'bert-oosting',
  manager: 'wietske-hummel',
  executive: 'egbert-van-rossum',
  council: 'lammie-schuiling',
  facilitator: 'dirk-jan-stevens',
  auditor: 'ineke-strating',
  administrator: 'marten-kuiper',
}

export const kinds = ['visitor', ...roles] as const
export type Kind = (typeof kinds)[number]

export const endpoints: readonly (readonly [name: string, endpoint: Endpoint])[] = Object.entries(contracts).flatMap(
  ([slice, all]) => Object.entries<Endpoint>(all).map(([name, endpoint]) => [`${slice}.${name}`, endpoint] as const),
)

/** Ring 1 by the contract: who may knock. */
export const mayKnock = ({ allow }: Endpoint, kind: Kind): boolean => {
  if (allow === 'anyone') return true
  if (kind === 'visitor') return false
  return allow === 'signed-in' || allow.includes(kind)
}

/** The permission table as people read it: a line per endpoint, a column per role. */
export const ringOne = (): string => {
  const head = `| endpoint | ${kinds.join(' | ')} |\n| --- |${' --- |'.repeat(kinds.length)}\n`
  const line = ([name, endpoint]: (typeof endpoints)[number]): string =>
    `| ${name} | ${kinds.map(kind => (mayKnock(endpoint, kind) ? 'yes' : '')).join(' | ')} |\n`
  return head + endpoints.map(line).join('')
}

/** A traveller of every kind, signed in. */
export const everybody = async (origin: string): Promise<Map<Kind, Traveller>> => {
  const all = new Map<Kind, Traveller>([['visitor', traveller(origin)]])
  for (const role of roles) {
    const who = traveller(origin)
    await who.signIn(samplePerson[role])
    all.set(role, who)
  }
  return all
}

/** An id that is one, of nothing. */
export const nobodysId = '7ZZZZZZZZZZZZZZZZZZZZZZZZZ'

const json = { 'content-type': 'application/json' }

/** Asks without any traveller's typing: whatever comes back. */
export const knock = async (
  who: Traveller,
  { method, path }: Pick<Endpoint, 'method' | 'path'>,
  input: Record<string, unknown> = {},
): Promise<{ status: number; code: string | undefined }> => {
  const filled = path.replace(/\{(\w+)\}/g, (_, name: string) => String(input[name] ?? nobodysId))
  const rest = Object.entries(input).filter(([name]) => !path.includes(`{${name}}`))
  const query = new URLSearchParams(rest.map(([name, value]) => [name, String(value)]))
  const answer =
    method === 'GET'
      ? await who.fetch(`${filled}?${query}`)
      : await who.fetch(filled, { method, headers: json, body: JSON.stringify(input) })
  const text = await answer.text()
  return { status: answer.status, code: answer.status >= 400 && text ? JSON.parse(text).code : undefined }
}
