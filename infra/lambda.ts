import type { TableName } from '../functions/data/keys.ts'
import type { Slice } from '../functions/http/endpoint.ts'

/** `scan` also reads the table from end to end: only for what makes something anew at night. */
export type Touch = 'read' | 'write' | 'read-write' | 'scan'
export type Bucket = 'files' | 'catalogue'
export type Grants = {
  tables: Partial<Record<TableName, Touch>>
  buckets?: Partial<Record<Bucket, Exclude<Touch, 'scan'>>>
  /** The platform's own keys: sessions, hashes, proof of work. */
  secret?: boolean
  /** The keys that sign rights to vote: one may make them and not use them, another use them and not make them. */
  signers?: 'make' | 'use'
  /** May send letters by SES. */
  mail?: boolean
  /** May remove accounts from the login service. */
  logins?: boolean
  /** Uploads in parts: may see and end those that are not joined yet, in the bucket with files. */
  inParts?: boolean
  /** Makes PDFs: gets Typst, a native module for x86_64, as a layer. */
  typeset?: boolean
}

/** Module paths are below `functions/`; `handler` is the name it exports. */
export type ApiLambda = Grants & { contract: Slice; module: string; handler: 'handler' }
export type StreamLambda = Grants & {
  module: string
  handler: string
  /** Tables whose changes it hears. */
  hears: readonly TableName[]
  /** Changes per call at most, and how long it may gather them. */
  batch: number
  windowSeconds: number
  /** How long one batch may take; a minute unless said otherwise. */
  seconds?: number
}
export type TimedLambda = Grants & {
  module: string
  handler: string
  every: { minutes: number } | { nightlyAt: string }
}
export type ArrivalLambda = Grants & { module: string; handler: string; bucket: Bucket }
