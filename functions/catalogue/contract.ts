import * as z from 'zod/mini'
import { slice } from '../http/endpoint.ts'
import { id, line, publicStates, slug } from '../ideas/idea.ts'

const page = z._default(z.coerce.number().check(z.int(), z.minimum(1), z.maximum(2000)), 1)

/** What a list can be narrowed by; the same words in the address bar, the API and the downloads. */
export const filter = z.object({
  theme: z.optional(slug),
  municipality: z.optional(slug),
  village: z.optional(slug),
  state: z.optional(z.enum(publicStates)),
  text: z.optional(z.string().check(z.trim(), z.maxLength(200))),
  sort: z._default(z.enum(['newest', 'oldest', 'support', 'answer-by', 'best']), 'newest'),
})
export type Filter = z.infer<typeof filter>

/** Up to 5,000 ideas in one file; where there are more, the answer's `Link` header leads to the next page. */
const download = z.object({ ...filter.shape, page })

const counts = z.record(z.string(), z.number())

export const catalogue = slice({
  listIdeas: {
    method: 'GET',
    path: '/api/ideas',
    says: 'Public ideas, filtered, sorted and searched; 50 a page by default',
    allow: 'anyone',
    input: z.object({
      ...filter.shape,
      page,
      size: z._default(z.coerce.number().check(z.int(), z.minimum(1), z.maximum(100)), 50),
    }),
    output: z.object({
      ideas: z.array(line),
      total: z.number(),
      page: z.number(),
      pages: z.number(),
      /** How many per state, theme and municipality under the other filters. */
      counts: z.object({ state: counts, theme: counts, municipality: counts }),
    }),
    refuses: ['invalid'],
    fresh: 10,
  },
  alikeIdeas: {
    method: 'GET',
    path: '/api/ideas/alike',
    says: 'Ideas like the one being typed; understands Dutch compound words',
    allow: 'anyone',
    input: z.object({ title: z.string().check(z.trim(), z.minLength(3), z.maxLength(200)), village: z.optional(slug) }),
    output: z.object({ alike: z.array(z.object({ ...line.shape, score: z.number() })) }),
    refuses: ['invalid'],
    fresh: 60,
  },
  mapIdeas: {
    method: 'GET',
    path: '/api/ideas/map',
    says: 'How many ideas per village and municipality, for the map',
    allow: 'anyone',
    input: z.object(filter.shape),
    output: z.object({ villages: counts, municipalities: counts }),
    refuses: ['invalid'],
    fresh: 30,
  },
  ideasCsv: {
    method: 'GET',
    path: '/api/ideas.csv',
    says: 'The same list as CSV for Excel (semicolon, UTF-8 with BOM); 5,000 a file, the next one in the Link header',
    allow: 'anyone',
    input: download,
    output: z.string(),
    media: 'text/csv',
    refuses: ['invalid'],
    fresh: 60,
  },
  ideasGeojson: {
    method: 'GET',
    path: '/api/ideas.geojson',
    says: 'The same list as GeoJSON points (the village, never a home); 5,000 a file, the next one in the Link header',
    allow: 'anyone',
    input: download,
    output: z.string(),
    media: 'application/geo+json',
    refuses: ['invalid'],
    fresh: 60,
  },
  ideasAtom: {
    method: 'GET',
    path: '/api/ideas.atom',
    says: 'The newest ideas as an Atom feed',
    allow: 'anyone',
    input: z.object(filter.shape),
    output: z.string(),
    media: 'application/atom+xml',
    refuses: ['invalid'],
    fresh: 60,
  },
  promises: {
    method: 'GET',
    path: '/api/promises',
    says: 'Per organisation: ideas waiting for an answer, how many are too late, and the usual number of days',
    allow: 'anyone',
    input: z.object({}),
    output: z.object({
      organisations: z.array(
        z.object({
          desk: z.string(),
          waiting: z.number(),
          overdue: z.number(),
          answered: z.number(),
          medianDays: z.optional(z.number()),
        }),
      ),
    }),
    refuses: [],
    fresh: 60,
  },
  latestAnswers: {
    method: 'GET',
    path: '/api/answers',
    says: 'You asked, we did: the newest public answers',
    allow: 'anyone',
    input: z.object({ municipality: z.optional(slug) }),
    output: z.object({
      answers: z.array(
        z.object({ idea: id, title: z.string(), village: slug, at: z.string(), by: z.string(), start: z.string() }),
      ),
    }),
    refuses: ['invalid'],
    fresh: 60,
  },
})
