import { parseArgs } from 'node:util'
import agenda from '../functions/agendas/agenda.json' with { type: 'json' }
import { write } from '../functions/data/database.ts'
import { newId } from '../functions/http/serve.ts'
import { invitationKey } from '../functions/people/store.ts'
import type { StoredPerson } from '../functions/people/stored.ts'

/**
 * Once for a new stage: enters the agenda of the round and invites the first administrator, who invites the others.
 * `AWS_REGION=eu-central-1 TABLES=naoberplein-test node infra/begin.ts --name … --email …`; done twice it changes nothing.
 */
const { name, email } = parseArgs({ options: { name: { type: 'string' }, email: { type: 'string' } } }).values
if (!name || !email) throw new Error('Say who is the first administrator: --name … --email …')

const id = newId()
const stamp = { version: 1, by: 'begin', did: 'begin', at: new Date().toISOString() }
const isNew = 'attribute_not_exists(pk)'
const person: StoredPerson = {
  ...{ pk: `person#${id}`, sk: 'person', kind: 'person', id, name, email, roles: ['resident', 'administrator'] },
  ...{ blocked: false, ...stamp },
}

const entered = await write({
  put: 'register',
  item: { pk: 'agenda', sk: agenda.round, ...agenda, ...stamp },
  if: isNew,
})
const invited = await write(
  { put: 'people', item: { ...invitationKey(email), person: id }, if: isNew },
  { put: 'people', item: person, if: isNew },
)
console.log(entered ? 'The agenda was there already.' : `The agenda of ${agenda.round} is entered.`)
console.log(invited ? `${email} was invited already.` : `${name} becomes administrator by signing in with ${email}.`)
