import { parseArgs } from 'node:util'
import { client } from '../functions/data/database.ts'
import { type TableName, tables } from '../functions/data/keys.ts'
import { announce, copyBack } from './restoring/copy.ts'
import { filterErased } from './restoring/erased.ts'
import { order, type Wanted } from './restoring/plan.ts'
import { recount } from './restoring/recount.ts'

/**
 * Brings items back from tables that were restored from point-in-time recovery under another name. What stands there
 * now is left as it is, except in tables named by `--replace`. What was erased since, stays erased; what people took back
 * themselves since (support, following) comes back too, so name only the tables that were hurt. Can be done again.
 *
 * 1. Restore each table to `naoberplein-drill-TABLE` (AWS Backup or `aws dynamodb restore-table-to-point-in-time`).
 * 2. `AWS_REGION=eu-central-1 node infra/restore.ts --from naoberplein-drill --to naoberplein-prod --tables ideas,supports --dry`
 * 3. The same with `--by "Who" --why "What happened"` instead of `--dry`; both go into the audit log.
 * 4. When the listeners have caught up (iterator age 0): the same with `--recount`, until it finds nothing wrong.
 * 5. Remove `changes.json` from the catalogue's bucket and start the schedule `rebuildCatalogue`.
 */
const { values } = parseArgs({
  options: {
    ...{ from: { type: 'string' }, to: { type: 'string' }, by: { type: 'string' }, why: { type: 'string' } },
    ...{ tables: { type: 'string' }, replace: { type: 'string' } },
    ...{ dry: { type: 'boolean', default: false }, recount: { type: 'boolean', default: false } },
  },
})
const { from, to, by, why, dry } = values

const named = (list: string | undefined): TableName[] =>
  (list ?? '').split(',').flatMap(name => {
    if (name === '') return []
    if (!(name in tables)) throw new Error(`There is no table ${name}; there are ${Object.keys(tables).join(', ')}.`)
    return [name as TableName]
  })

const restore = async (wanted: Wanted): Promise<void> => {
  const now = new Date().toISOString()
  if (!dry) {
    if (!by || !why)
      throw new Error('Say who restores and why, for the audit log: --by … --why … (or look first: --dry)')
    await announce(client, wanted, by, why, now)
  }
  const filter = await filterErased(client, wanted.from, wanted.to)
  for (const table of order.filter(each => wanted.tables.includes(each)))
    console.log(JSON.stringify(await copyBack({ ...wanted, client, table, filter, now })))
}

if (!to) throw new Error('Say which tables: --to PREFIX, and --from PREFIX of the copies')
if (values.recount) console.log(JSON.stringify(await recount(client, to, dry)))
else {
  if (!from || from === to) throw new Error('Say where the copies are: --from PREFIX, another one than --to')
  const chosen = named(values.tables)
  await restore({ from, to, tables: chosen.length > 0 ? chosen : order, replace: named(values.replace), dry })
}
