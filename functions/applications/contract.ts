import * as z from 'zod/mini'
import { frozenDocument } from '../attachments/rules.ts'
import { slice } from '../http/endpoint.ts'
import { id, longText, verdict, version } from '../ideas/idea.ts'
import { sentence } from '../rounds/round.ts'
import { card } from './application.ts'
import { abouts } from './rules.ts'

const submitted = z.object({ number: version, hash: z.string(), at: z.string() })

export const applications = slice({
  submitApplication: {
    method: 'POST',
    path: '/api/alliances/{id}/application',
    says: 'Submit the application of an alliance: freezes a version with a hash; each later one until the deadline is a new version',
    allow: 'signed-in',
    input: z.object({
      id,
      /** Versions of the drafts as seen on screen: what somebody else wrote meanwhile is not sent unseen. */
      text: version,
      money: version,
      documents: z._default(z.int().check(z.minimum(0)), 0),
    }),
    output: z.object({
      ...submitted.shape,
      missing: z.array(z.object({ about: z.enum(abouts), id: z.optional(z.string()) })),
      mailedTo: z.string(),
    }),
    refuses: ['invalid', 'sign-in', 'not-allowed', 'not-found', 'wrong-state', 'too-late', 'changed', 'too-many'],
  },
  myApplications: {
    method: 'GET',
    path: '/api/my/applications',
    says: 'How the submitted applications stand of the alliances I take part in',
    allow: 'signed-in',
    input: z.object({}),
    output: z.object({
      applications: z.array(z.object({ id, state: card.shape.state, version, at: z.string() })),
    }),
    refuses: ['sign-in'],
  },
  readApplication: {
    method: 'GET',
    path: '/api/applications/{id}',
    says: 'A submitted application with its frozen versions, for who takes part in it',
    allow: 'signed-in',
    input: z.object({ id }),
    output: z.object({ card, versions: z.array(submitted), can: z.object({ withdraw: verdict, submit: verdict }) }),
    refuses: ['invalid', 'sign-in', 'not-found'],
  },
  readVersion: {
    method: 'GET',
    path: '/api/applications/{id}/versions/{number}',
    says: 'One frozen version: the very text that the hash was taken of, so that anybody who has it can check it',
    allow: 'signed-in',
    input: z.object({ id, number: z.string().check(z.regex(/^[1-9][0-9]{0,3}$/, 'unknown-id')) }),
    output: z.object({ ...submitted.shape, canonical: z.string() }),
    refuses: ['invalid', 'sign-in', 'not-found'],
  },
  withdrawApplication: {
    method: 'POST',
    path: '/api/applications/{id}/withdrawal',
    says: 'Withdraw a submitted application; before the deadline it can be submitted again',
    allow: 'signed-in',
    input: z.object({ id, version, why: z.optional(longText) }),
    output: z.object({ card }),
    refuses: ['invalid', 'sign-in', 'not-allowed', 'not-found', 'wrong-state', 'changed'],
  },
  readProposal: {
    method: 'GET',
    path: '/api/proposals/{id}',
    says: 'An application that the own municipality brought in, with the documents of its newest version',
    allow: ['officer'],
    input: z.object({ id }),
    output: z.object({
      ...{ id, title: z.string(), round: z.object({ id: z.string(), name: sentence }) },
      ...{ version, hash: z.string(), at: z.string(), state: card.shape.state, upload: z.optional(id) },
      documents: z.array(frozenDocument),
      can: z.object({ send: verdict }),
    }),
    refuses: ['invalid', 'sign-in', 'not-allowed', 'not-found'],
  },
  submitDocuments: {
    method: 'POST',
    path: '/api/proposals/{id}/documents',
    says: 'Submit what the own municipality brought in anew, with the documents as they are now: freezes the next version',
    allow: ['officer'],
    input: z.object({
      id,
      /** The version and the documents as seen on screen: what a colleague did meanwhile is not sent unseen. */
      version,
      documents: z.int().check(z.minimum(0)),
    }),
    output: submitted,
    refuses: ['invalid', 'sign-in', 'not-allowed', 'not-found', 'wrong-state', 'too-late', 'changed'],
  },
})
