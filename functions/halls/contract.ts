import * as z from 'zod/mini'
import { slice } from '../http/endpoint.ts'
import { id, key, verdict, version } from '../ideas/idea.ts'
import { board, cluster, course, item, mostTables, proposal, setup, views } from './plan.ts'
import { moves } from './rules.ts'

const allow = ['facilitator'] as const
const refuses = ['invalid', 'sign-in', 'not-allowed', 'not-found'] as const
const text = z.string().check(z.trim(), z.minLength(1), z.maxLength(280))
const name = z.string().check(z.trim(), z.minLength(1), z.maxLength(120))
const table = z.int().check(z.minimum(1), z.maximum(mostTables))

/** How far the small vote is: how many gave dots, and where they lie. */
const dotted = z.object({ voters: z.int(), on: z.record(z.string(), z.int()) })

/** A meeting as everybody may see it, in the hall and at home. `now` is the server's clock, which the timer follows. */
const inHall = z.object({
  title: z.string(),
  question: z.string(),
  now: z.string(),
  course: z.omit(course, { edition: true, version: true }),
  shows: z.enum(views),
  items: z.array(item),
  clusters: z.array(cluster),
  /** Only once the dots are given, or when the facilitator shows them: who sees the score gives other dots. */
  dots: z.optional(dotted),
  proposals: z.array(proposal),
  /** While votes are cast on the proposals: where, as words and as QR code, and until when. */
  voting: z.optional(
    z.object({ link: z.string(), until: z.string(), qr: z.object({ size: z.int(), path: z.string() }) }),
  ),
  /** Who sits where in the round of this step: pseudonyms per table. */
  seats: z.optional(z.array(z.array(z.string()))),
})
export type InHall = z.output<typeof inHall>

/** The link of a table: who has it can bring in for that table, without an account. */
const tableLink = z.object({
  table: z.int(),
  code: z.string(),
  link: z.string(),
  /** When its device was last heard. */
  seenAt: z.optional(z.string()),
})

const atDesk = z.object({
  title: z.string(),
  now: z.string(),
  course: z.optional(course),
  /** What a new hall begins with. */
  suggested: setup,
  board,
  items: z.array(z.object({ ...item.shape, hidden: z.boolean() })),
  dots: dotted,
  proposals: z.array(proposal),
  tables: z.array(tableLink),
  can: z.object({ ballot: verdict }),
})
export type HallAtDesk = z.output<typeof atDesk>

const arrangement = z.discriminatedUnion('do', [
  z.object({
    do: z.literal('gather'),
    cluster: key,
    name,
    items: z.array(key).check(z.minLength(1), z.maxLength(500)),
  }),
  z.object({ do: z.literal('place'), item: key, cluster: key }),
  z.object({ do: z.literal('loosen'), item: key }),
  z.object({ do: z.literal('merge'), cluster: key, into: key }),
  z.object({ do: z.literal('split'), cluster: key }),
  z.object({ do: z.literal('rename'), cluster: key, name }),
  z.object({ do: z.literal('propose'), cluster: key, table }),
  z.object({ do: z.literal('retract'), cluster: key }),
])

export const halls = slice({
  readHall: {
    method: 'GET',
    path: '/api/assemblies/{id}/hall',
    says: 'The meeting of an assembly as the hall screen shows it: step, timer, talk rules, harvest, clusters, proposals',
    allow: 'anyone',
    input: z.object({ id }),
    output: inHall,
    refuses: ['invalid', 'not-found'],
    fresh: 2,
  },
  deskHall: {
    method: 'GET',
    path: '/api/desk/assemblies/{id}/hall',
    says: 'The meeting at the desk of its facilitator, with the links of the tables',
    allow,
    input: z.object({ id }),
    output: atDesk,
    refuses,
  },
  saveHall: {
    method: 'PUT',
    path: '/api/desk/assemblies/{id}/hall',
    says: 'Prepare a meeting or change what is still to come: tables, steps, talk rules, dots',
    allow,
    input: z.object({ id, version: z.int().check(z.minimum(0)), setup }),
    output: course,
    refuses: [...refuses, 'changed'],
  },
  moveHall: {
    method: 'POST',
    path: '/api/desk/assemblies/{id}/hall/course',
    says: 'Open the meeting, go to the next step or back, hold the clock, give or take a minute, close',
    allow,
    input: z.object({ id, version, move: z.enum(moves) }),
    output: course,
    refuses: [...refuses, 'wrong-state', 'changed'],
  },
  showInHall: {
    method: 'PUT',
    path: '/api/desk/assemblies/{id}/hall/screen',
    says: 'Choose what the hall screen shows until the next step',
    allow,
    input: z.object({ id, version, view: z.enum(views) }),
    output: course,
    refuses: [...refuses, 'changed'],
  },
  renewTables: {
    method: 'POST',
    path: '/api/desk/assemblies/{id}/hall/tables',
    says: 'Make new links for all tables; the old ones stop working at once',
    allow,
    input: z.object({ id, version }),
    output: course,
    refuses: [...refuses, 'changed'],
  },
  arrangeHall: {
    method: 'POST',
    path: '/api/desk/assemblies/{id}/hall/board',
    says: 'Do one thing at the wall: gather, place, merge, split, name, or have a panel work something out',
    allow,
    input: z.object({ id, what: arrangement }),
    output: board,
    refuses,
  },
  enterItem: {
    method: 'PUT',
    path: '/api/desk/assemblies/{id}/hall/items/{item}',
    says: 'Type over what a table wrote on its paper sheet; the same again changes nothing',
    allow,
    input: z.object({ id, item: key, table, step: z.string().check(z.maxLength(40)), text }),
    output: z.object({}),
    refuses: [...refuses, 'wrong-state'],
  },
  hideItem: {
    method: 'POST',
    path: '/api/desk/assemblies/{id}/hall/items/{item}/hidden',
    says: 'Take something a table brought in off every screen and table, such as a name; put it back; or forget its words',
    allow,
    input: z.object({
      ...{ id, item: key, table, hidden: z.boolean() },
      /** Of what is hidden no words stay, not at the desk either. */
      forget: z.optional(z.boolean()),
    }),
    output: z.object({}),
    refuses,
  },
  ballotFromHall: {
    method: 'POST',
    path: '/api/desk/assemblies/{id}/hall/ballot',
    says: 'Make a draft ballot round from the proposals of the panels; once, the same again gives the same',
    allow,
    input: z.object({ id, version }),
    output: z.object({ ballot: id }),
    refuses: [...refuses, 'wrong-state', 'changed'],
  },
})
