import type { Event } from '../http/serve.ts'
import { Reply, serve } from '../http/serve.ts'
import { origin } from '../http/settings.ts'
import { dateAfter } from '../ideas/rules.ts'
import { alikeIn } from './book/alike.ts'
import { listOf, summaryOf } from './book/find.ts'
import type { Book } from './book/open.ts'
import { answersIn, promisesIn } from './book/promises.ts'
import { catalogue, type Filter } from './contract.ts'
import { atomOf, csvOf, geojsonOf, mostInFile } from './downloads.ts'
import { catalogueNow } from './shelf.ts'

/** The same question about the same catalogue is worked out once. */
const remembered = async <T>(name: string, input: unknown, make: (book: Book) => T): Promise<T> => {
  const book = await catalogueNow()
  return book.once(`${name} ${JSON.stringify(input)}`, () => make(book))
}

const nextPage = (event: Event, page: number, pages: number): Record<string, string> => {
  if (page >= pages) return {}
  const query = new URLSearchParams({ ...event.queryStringParameters, page: String(page + 1) } as Record<
    string,
    string
  >)
  return { link: `<${origin()}${event.rawPath}?${query}>; rel="next"` }
}

type Write = (ideas: ReturnType<typeof listOf>['ideas'], origin: string) => string
const download = async (
  file: string,
  filter: Filter & { page: number },
  event: Event,
  write: Write,
): Promise<Reply> => {
  const list = listOf(await catalogueNow(), filter, filter.page, mostInFile)
  const headers = {
    'content-disposition': `attachment; filename="${file}"`,
    ...nextPage(event, list.page, list.pages),
  }
  return new Reply(write(list.ideas, origin()), { headers })
}

export const handler = serve(catalogue, {
  listIdeas: ({ input: { page, size, ...filter } }) =>
    remembered('list', { page, size, filter }, book => {
      const { state, theme, municipality } = summaryOf(book, filter).others
      return { ...listOf(book, filter, page, size), counts: { state, theme, municipality } }
    }),
  alikeIdeas: ({ input }) =>
    remembered('alike', input, book => ({ alike: alikeIn(book, input.title, input.village, 8) })),
  mapIdeas: ({ input }) =>
    remembered('map', input, book => {
      const { village, municipality } = summaryOf(book, input).fitting
      return { villages: village, municipalities: municipality }
    }),
  ideasCsv: ({ input, event }) => download('ideeen.csv', input, event, csvOf),
  ideasGeojson: ({ input, event }) => download('ideeen.geojson', input, event, geojsonOf),
  ideasAtom: async ({ input, event }) => {
    const self = `${origin()}${event.rawPath}${event.rawQueryString ? `?${event.rawQueryString}` : ''}`
    return atomOf(listOf(await catalogueNow(), input, 1, 50).ideas, origin(), self)
  },
  promises: ({ now }) => {
    const today = dateAfter(now, 0)
    return remembered('promises', today, book => ({ organisations: promisesIn(book, today) }))
  },
  latestAnswers: ({ input: { municipality } }) =>
    remembered('answers', municipality, book => ({ answers: answersIn(book, municipality, 20) })),
})
