import type { Write } from '../../../functions/data/database.ts'
import { answerDays, dateAfter, deskPlace } from '../../../functions/ideas/rules.ts'
import type { Counts, History, Idea, Reaction, StoredContact } from '../../../functions/ideas/stored.ts'
import type { SampleIdea } from '../sample/ideas.ts'
import { sampleOrganisations } from '../sample/people.ts'
import { momentOf, personId, sampleId } from './moments.ts'

/** The moment the sample is dated from, and every sample idea with its id. */
export type Setting = { start: Date; ids: ReadonlyMap<string, string>; all: readonly SampleIdea[]; moderator: string }

const by = 'sample'
const did = 'sample'

/** The desk that an organisation answers from: a municipality's slug, or the province. */
const deskOf = (organisation: string): string =>
  sampleOrganisations.find(each => each.id === organisation)?.tenant ?? 'province'

const unread = new Set(['submitted', 'appealed'])
const notPublished = new Set([...unread, 'returned', 'refused'])

/** A moderator read it the day after it came in, or today. */
const readAt = ({ daysAgo, key }: SampleIdea, { start }: Setting): string =>
  momentOf(start, Math.max(daysAgo - 1, 0), `read ${key}`)

const ideaItem = (sample: SampleIdea, contact: string, setting: Setting): Idea => {
  const { start, ids, all } = setting
  const at = momentOf(start, sample.daysAgo, sample.key)
  const id = ids.get(sample.key) ?? ''
  const isPublished = !notPublished.has(sample.state)
  const taken = sample.takenUp && momentOf(start, sample.takenUp.daysAgo, `taken ${sample.key}`)
  const answers = (sample.answers ?? []).map(({ daysAgo, by: organisation, outcome, text }) => ({
    at: momentOf(start, daysAgo, `answer ${sample.key}`),
    by: deskOf(organisation),
    outcome,
    text,
  }))
  const isLocal = taken !== undefined || answers.some(answer => answer.by !== 'province')
  const joined = all.filter(other => other.joins === sample.key)
  const { title, text, forWhom, theme, village, needs, needNote, amount, kind } = sample
  const idea: Idea = {
    ...{ pk: `idea#${id}`, sk: 'idea', id, version: 1, by, did, at },
    ...{ title, text, forWhom, theme, village, needs, needNote, amount, kind, files: [] },
    municipality: sample.municipality,
    state: sample.state,
    desk: isLocal ? sample.municipality : 'province',
    door: sample.door,
    submittedAt: at,
    publishedAt: isPublished ? readAt(sample, setting) : undefined,
    answerBy: dateAfter(taken ?? at, answerDays),
    answeredAt: answers.at(-1)?.at,
    answers,
    helper: sample.filledInBy !== undefined,
    confirmed: sample.filledInBy === undefined || isPublished,
    contact,
    network: 'sample',
    refusedAt: sample.state === 'refused' ? readAt(sample, setting) : undefined,
    joinedTo: sample.joins ? ids.get(sample.joins) : undefined,
    joinedBy: joined.map(other => ({ id: ids.get(other.key) ?? '', title: other.title })),
    ...(unread.has(sample.state) ? { queue: 'moderation', queuedAt: at } : {}),
  }
  return { ...idea, ...deskPlace(idea) }
}

const historyItem = (sample: SampleIdea, id: string, setting: Setting): History[] => {
  if (unread.has(sample.state)) return []
  const at = readAt(sample, setting)
  const step = sampleId(`verdict ${sample.key}`, at)
  const verdict = sample.state === 'returned' ? 'return' : sample.state === 'refused' ? 'refuse' : 'publish'
  const told = {
    verdict,
    reason: sample.verdict?.reason,
    why: sample.verdict?.more,
    letter: sample.verdict?.more,
  } as const
  return [
    {
      pk: `idea#${id}`,
      sk: `verdict#${at}#${step}`,
      id: step,
      at,
      by: setting.moderator,
      did,
      undoBefore: at,
      ...told,
    },
  ]
}

const reactionItems = (sample: SampleIdea, idea: string, { start }: Setting): Reaction[] =>
  sample.reactions.map(({ daysAgo, shownName, text }, number) => {
    const at = momentOf(start, daysAgo, `reaction ${number} ${sample.key}`)
    const id = sampleId(`reaction ${number} ${sample.key}`, at)
    const keys = { pk: `idea#${idea}`, sk: `reaction#${id}`, id, idea }
    const said = { text, shownName, state: 'published', submittedAt: at } as const
    return { ...keys, ...said, author: `sample ${id}`, network: 'sample', version: 1, by, did, at }
  })

/** Everything kept of one sample idea, to be written together; nothing when it is there already. */
export const writesOf = (sample: SampleIdea, contact: string, owner: string | undefined, setting: Setting): Write[] => {
  const idea = ideaItem(sample, contact, setting)
  const counts: Counts = { pk: idea.pk, sk: 'counts', supports: sample.supports, upTo: '0'.padStart(40, '0') }
  const behind: StoredContact = { pk: contact, sk: 'contact', idea: idea.id, owner, at: idea.at }
  const rest = [counts, ...historyItem(sample, idea.id, setting), ...reactionItems(sample, idea.id, setting)]
  return [
    { put: 'ideas', item: idea, if: 'attribute_not_exists(pk)' },
    { put: 'contacts', item: behind },
    ...rest.map((item): Write => ({ put: 'ideas', item })),
  ]
}

/** Every sample idea's lasting id. */
export const idsOf = (all: readonly SampleIdea[], start: Date): Map<string, string> =>
  new Map(all.map(({ key, daysAgo }) => [key, sampleId(key, momentOf(start, daysAgo, key))]))

export const moderatorOf = (people: readonly { id: string; roles: readonly string[] }[]): string =>
  personId(people.find(person => person.roles.includes('moderator'))?.id ?? 'moderator')
