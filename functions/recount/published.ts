import * as z from 'zod/mini'
import { choice, groupId, question } from './round.ts'

const count = z.int().check(z.minimum(0), z.maximum(10_000_000))
/** 32 bytes as 64 hexadecimal letters. */
export const hash = z.string().check(z.regex(/^[0-9a-f]{64}$/, 'not-a-hash'))
const base64url = (most: number) => z.string().check(z.regex(/^[A-Za-z0-9_-]+$/, 'not-base64url'), z.maxLength(most))

/** A point on P-256, uncompressed: 65 bytes. Made by the voter's own browser; whose it is, nobody but the voter knows. */
export const credential = base64url(87)
/** The register's signature (RFC 9474, RSABSSA-SHA384-PSS-Randomized, 3072 bits) under `prefix` and credential. */
export const right = z.object({ prefix: base64url(43), signature: base64url(512) })

/** ECDSA (P-256, SHA-256) by the credential over the leaf. */
export const seal = base64url(86)
/** The how manyeth ballot by this credential: a higher one replaces a lower. */
export const number = z.int().check(z.minimum(1), z.maximum(1000))

/** Cast on a screen. `right` is left out where it would show how a small group voted. */
const digital = z.object({
  choice,
  random: hash,
  number,
  credential,
  seal,
  right: z.optional(right),
  group: z.optional(groupId),
})
/** The number printed on a paper ballot, which is tied to nobody. */
export const paperNumber = z.string().check(z.regex(/^[0-9A-Z-]{4,40}$/, 'not-an-id'))
/** On paper. `group` only where groups' figures are shown. */
const paper = z.object({ choice, random: hash, paper: paperNumber, group: z.optional(groupId) })
export const ballot = z.union([digital, paper])
export type Ballot = z.infer<typeof ballot>

/** Replaced by a later ballot of the same credential: that it was there, not what it said. */
export const replaced = z.object({ number, credential, commitment: hash, seal })
export type Replaced = z.infer<typeof replaced>

/**
 * Version 3 only, where fewer than ten people voted on paper, who were seen to come: their ballots among ten from screens.
 * `choices` are what these say, `leaves` what of them is in the list; which belongs to which is told nowhere. From screens
 * those with the lowest receipts are taken, so that nobody picks them.
 */
export const together = z.object({
  choices: z.array(choice).check(z.maxLength(100)),
  leaves: z
    .array(
      z.union([
        z.object({ commitment: hash, number, credential, seal, right: z.optional(right) }),
        z.object({ commitment: hash, paper: paperNumber }),
      ]),
    )
    .check(z.maxLength(100)),
})
export type Together = z.infer<typeof together>

/** Why a paper ballot does not count. `returned`: given back for a new one, so no right was used up. */
export const spoiltReasons = ['unclear', 'too-many', 'recognisable', 'damaged', 'returned'] as const
export type SpoiltReason = (typeof spoiltReasons)[number]

/**
 * From version 2 on: every paper ballot that was printed, and those that do not count. `left`: blank ones counted by hand
 * afterwards; `lost`: nobody knows where they are, which `note` explains.
 */
export const sheets = z.object({
  printed: z.array(paperNumber).check(z.maxLength(1_000_000)),
  spoilt: z.array(z.object({ paper: paperNumber, reason: z.enum(spoiltReasons) })).check(z.maxLength(1_000_000)),
  left: count,
  lost: count,
  note: z.optional(z.string().check(z.maxLength(1000))),
})
export type Sheets = z.infer<typeof sheets>

/**
 * `roll`: rights given out; `credentials`: signed by the register; `exchanged` (from version 2 on): given back for a paper ballot;
 * the rest counts ballots.
 */
const groupNumbers = z.object({ id: groupId, roll: count, credentials: count, exchanged: z.optional(count) })
export const numbers = z.object({
  groups: z.array(groupNumbers).check(z.minLength(1), z.maxLength(10)),
  digital: count,
  paper: count,
  spoilt: count,
  unused: count,
})

export const counted = z.object({
  voters: count,
  quorum: z.boolean(),
  winners: z.array(z.string()),
  tied: z.array(z.string()),
  cost: z.optional(count),
  rounds: z.array(z.unknown()),
})

/**
 * A round as it is published after closing, format `naoberplein-ballots`; version 1 without paper, 2 with, 3 with so
 * little that it stands among others. From this file alone anybody can count again and check that every ballot is in the
 * list. `terms`: SHA-256 of the canonical JSON of `question`. `leaves`:
 * the public list in its order; `heads`: what was shown of it while the round was open. Ballots stand in the order of
 * their hashes, which tells nothing.
 */
export const published = z.object({
  format: z.literal('naoberplein-ballots'),
  version: z.literal([1, 2, 3]),
  question,
  terms: hash,
  ballots: z.array(ballot).check(z.maxLength(1_000_000)),
  together: z.optional(together),
  replaced: z.array(replaced).check(z.maxLength(1_000_000)),
  leaves: z.array(hash).check(z.maxLength(2_000_000)),
  root: hash,
  heads: z.array(z.object({ size: count, root: hash })).check(z.maxLength(100_000)),
  numbers,
  sheets: z.optional(sheets),
  result: counted,
  groups: z.array(z.object({ id: groupId, result: counted })),
})
export type Published = z.infer<typeof published>
