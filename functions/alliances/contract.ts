import * as z from 'zod/mini'
import { draftMoney, draftText } from '../applications/draft.ts'
import { slice } from '../http/endpoint.ts'
import { id, key, shortText, slug, verdict, version } from '../ideas/idea.ts'
import { round } from '../rounds/round.ts'
import { given, invited, line, rights, terms, token } from './alliance.ts'

const right = z.enum(rights)
const organisation = invited.shape.organisation
/** Of the round: all that the form asks and the sum needs. `until` is the deadline as it runs, outages counted. */
const roundShown = z.object({
  ...z.pick(round, {
    id: true,
    name: true,
    themes: true,
    tranches: true,
    features: true,
    criteria: true,
    parts: true,
    categories: true,
  }).shape,
  from: z.optional(z.string()),
  until: z.optional(z.string()),
})
const text = z.object({ ...draftText.shape, version })
const money = z.object({ ...draftMoney.shape, version })
const saved = z.object({ version, at: z.string() })

/** A line with how to reach the partner: for the lead only. */
const leadLine = z.object({
  ...line.shape,
  contact: z.optional(invited.shape.contact),
  right: z.optional(given),
  own: z.boolean(),
})
const member = z.object({ person: id, name: z.string(), right, line: z.optional(id), me: z.boolean() })
const comment = z.object({ id, about: z.string(), text: z.string(), by: z.string(), mine: z.boolean(), at: z.string() })
const value = z.optional(z.union([z.string(), z.number(), z.boolean()]))
const change = z.object({
  thing: z.enum(['text', 'money', 'line', 'member', 'document']),
  of: z.optional(z.string()),
  by: z.string(),
  since: z.string(),
  at: z.string(),
  fields: z.array(z.object({ field: z.string(), before: value, after: value })),
})

/** What somebody sees who opens a partner's link. */
const commitment = z.object({
  alliance: id,
  name: z.string(),
  summary: z.string(),
  round: z.object({ name: round.shape.name, until: z.optional(z.string()) }),
  applicant: z.string(),
  partners: z.array(z.object({ organisation: z.string(), signed: z.boolean() })),
  line,
  contactName: z.string(),
  can: z.object({ fill: verdict, sign: verdict }),
})

/** One's own line: by the link, or as the member who belongs to it. */
const ownLine = { id, line: id, token: z.optional(token), version }
const all = ['invalid', 'sign-in', 'not-allowed', 'not-found'] as const

export const alliances = slice({
  startAlliance: {
    method: 'POST',
    path: '/api/alliances',
    says: 'Start an alliance in an open round, from an idea or from scratch; not for who decides at the province',
    allow: ['resident', 'officer', 'partner'],
    input: z.object({ key, round: slug, idea: z.optional(id), name: shortText.check(z.maxLength(120)), organisation }),
    output: z.object({ id }),
    refuses: [...all, 'wrong-state', 'too-late', 'too-many'],
  },
  myAlliances: {
    method: 'GET',
    path: '/api/my/alliances',
    says: 'Alliances I take part in',
    allow: 'signed-in',
    input: z.object({}),
    output: z.object({
      alliances: z.array(
        z.object({
          id,
          name: z.string(),
          round: z.object({ id: slug, name: round.shape.name, until: z.optional(z.string()) }),
          right,
          partners: z.number(),
          signed: z.number(),
          definitive: z.boolean(),
        }),
      ),
    }),
    refuses: ['sign-in'],
  },
  readAlliance: {
    method: 'GET',
    path: '/api/alliances/{id}',
    says: 'An alliance with partners, drafts and comments, for its members',
    allow: 'signed-in',
    input: z.object({ id }),
    output: z.object({
      id,
      name: z.string(),
      idea: z.optional(z.object({ id, title: z.string() })),
      definitive: z.boolean(),
      round: roundShown,
      me: z.object({ right, line: z.optional(id) }),
      lines: z.array(leadLine),
      members: z.array(member),
      text,
      money,
      /** The version of the documents as seen, for submitting, and what they are called. */
      documents: z.object({ version: z.int(), titles: z.array(z.object({ id, title: z.string() })) }),
      comments: z.array(comment),
      can: z.object({
        write: verdict,
        writeMoney: verdict,
        comment: verdict,
        invite: verdict,
        fill: verdict,
        sign: verdict,
      }),
    }),
    refuses: ['invalid', 'sign-in', 'not-found'],
  },
  invitePartner: {
    method: 'POST',
    path: '/api/alliances/{id}/lines',
    says: 'Invite a partner: the contact gets a letter with a link to an own line',
    allow: 'signed-in',
    input: z.object({ id, key, ...invited.shape, right: given }),
    output: z.object({ line: id }),
    refuses: [...all, 'wrong-state', 'too-late', 'too-many'],
  },
  changeInvitation: {
    method: 'PUT',
    path: '/api/alliances/{id}/lines/{line}/invitation',
    says: 'Correct whom a partner’s link goes to; `again` sends a new link and ends the old one',
    allow: 'signed-in',
    input: z.object({ id, line: id, version, ...invited.shape, right: given, again: z.boolean() }),
    output: saved,
    refuses: [...all, 'wrong-state', 'too-late', 'changed', 'too-many'],
  },
  removePartner: {
    method: 'DELETE',
    path: '/api/alliances/{id}/lines/{line}',
    says: 'Take a partner out of the alliance',
    allow: 'signed-in',
    input: z.object({ id, line: id }),
    output: z.object({}),
    refuses: [...all, 'wrong-state', 'too-late', 'changed'],
  },
  readCommitment: {
    method: 'POST',
    path: '/api/commitments',
    says: 'What a partner’s link leads to, without account',
    allow: 'anyone',
    input: z.object({ token }),
    output: commitment,
    refuses: ['invalid', 'not-found', 'too-many'],
  },
  fillLine: {
    method: 'PUT',
    path: '/api/alliances/{id}/lines/{line}',
    says: 'Fill in the own line; a changed line needs signing anew',
    allow: 'anyone',
    input: z.object({ ...ownLine, terms }),
    output: line,
    refuses: ['invalid', 'not-allowed', 'not-found', 'wrong-state', 'too-late', 'changed', 'too-many'],
  },
  signLine: {
    method: 'POST',
    path: '/api/alliances/{id}/lines/{line}/signature',
    says: 'Sign the own line as it stands',
    allow: 'anyone',
    input: z.object({ ...ownLine, name: z.string().check(z.trim(), z.minLength(2), z.maxLength(100)) }),
    output: line,
    refuses: ['invalid', 'not-allowed', 'not-found', 'wrong-state', 'too-late', 'changed', 'too-many'],
  },
  joinAlliance: {
    method: 'POST',
    path: '/api/my/alliances',
    says: 'Take part with an account, by a partner’s link: draft together as far as the lead allows',
    allow: 'signed-in',
    input: z.object({ token }),
    output: z.object({ id }),
    refuses: ['invalid', 'sign-in', 'not-found', 'too-many'],
  },
  changeMember: {
    method: 'PUT',
    path: '/api/alliances/{id}/members/{person}',
    says: 'Change what a member may do in the drafts, or let the member go',
    allow: 'signed-in',
    input: z.object({ id, person: id, right: z.enum([...given.options, 'none']) }),
    output: z.object({}),
    refuses: [...all, 'wrong-state'],
  },
  saveText: {
    method: 'PUT',
    path: '/api/alliances/{id}/text',
    says: 'Keep the draft of the application',
    allow: 'signed-in',
    input: z.object({ id, version, ...draftText.shape }),
    output: saved,
    refuses: [...all, 'wrong-state', 'too-late', 'too-large', 'changed'],
  },
  saveMoney: {
    method: 'PUT',
    path: '/api/alliances/{id}/money',
    says: 'Keep the finance sheet; never for anybody of the province',
    allow: 'signed-in',
    input: z.object({ id, version, ...draftMoney.shape }),
    output: saved,
    refuses: [...all, 'wrong-state', 'too-late', 'changed'],
  },
  comment: {
    method: 'POST',
    path: '/api/alliances/{id}/comments',
    says: 'Remark on a part of the draft, for the members',
    allow: 'signed-in',
    input: z.object({
      id,
      key,
      about: z.string().check(z.regex(/^[A-Za-z0-9-]{1,60}$/, 'unknown-id')),
      text: z.string().check(z.trim(), z.minLength(1), z.maxLength(2000)),
    }),
    output: z.object({ id }),
    refuses: [...all, 'too-many'],
  },
  removeComment: {
    method: 'DELETE',
    path: '/api/alliances/{id}/comments/{comment}',
    says: 'Take an own remark away; the lead may take any',
    allow: 'signed-in',
    input: z.object({ id, comment: id }),
    output: z.object({}),
    refuses: all,
  },
  allianceHistory: {
    method: 'GET',
    path: '/api/alliances/{id}/changes',
    says: 'Who changed what and when, newest first',
    allow: 'signed-in',
    input: z.object({ id, after: z.optional(z.string()) }),
    output: z.object({ changes: z.array(change), next: z.optional(z.string()) }),
    refuses: ['invalid', 'sign-in', 'not-found'],
  },
  alliancesOfIdea: {
    method: 'GET',
    path: '/api/ideas/{id}/alliances',
    says: 'How many alliances work an idea out, and with how many partners; names follow with the application',
    allow: 'anyone',
    input: z.object({ id }),
    output: z.object({
      alliances: z.array(z.object({ round: round.shape.name, definitive: z.boolean(), partners: z.number() })),
    }),
    refuses: ['invalid'],
    fresh: 30,
  },
})
