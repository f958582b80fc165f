import type { TableName } from '../../functions/data/keys.ts'

/**
 * The order matters: which letters went comes back before the ideas that would send them, and people before what is
 * theirs. Limits forget themselves and are left out.
 */
export const order: readonly TableName[] = [
  'notices',
  'audit',
  'people',
  'contacts',
  'register',
  'files',
  'supports',
  'ideas',
]

/** An item as DynamoDB writes it, with a type beside each value: copied without being understood. */
export type Raw = Record<string, { S?: string; N?: string } & Record<string, unknown>>

export const textOf = (item: Raw, name: string): string => item[name]?.S ?? ''

/** What became of the items of one table. */
export type Count = {
  table: TableName
  read: number
  added: number
  replaced: number
  same: number
  /** Stands there in another form, and was left as it is. */
  differs: number
  /** Not brought back: its time was over, or it is of somebody who had it erased. */
  forgotten: number
}

export type Wanted = {
  from: string
  to: string
  tables: readonly TableName[]
  /** Tables whose items are put back over what stands there now. */
  replace: readonly TableName[]
  dry: boolean
}
