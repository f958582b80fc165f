import { isPublic } from '../ideas/rules.ts'
import type { History, Idea, Offer, StoredContact } from '../ideas/stored.ts'
import { municipalityOf } from '../villages/rules.ts'
import * as nl from './letters-nl.ts'
import { receiptText } from './receipt.ts'

/** A letter that follows from a change. Whose address it goes to is looked up when it goes, and kept nowhere else. */
export type Letter = {
  /** The same change gives the same id: that is what keeps a letter from going twice. */
  id: string
  /** The idea it is about; for a letter to a line, its alliance. */
  idea: string
  kind:
    | 'receipt'
    | 'verdict'
    | 'join-question'
    | 'joined'
    | 'received'
    | 'answer'
    | 'moved'
    | 'offer'
    | 'advice'
    | AllianceKind
  /** `line#LID`: the contact of a partner's line. */
  to: 'author' | 'followers' | `person#${string}` | `line#${string}`
  subject: string
  text: string
  dueAt: string
  /** Sort key of the verdict it tells of: taken back means never sent. */
  verdict?: string | undefined
}

type AllianceKind =
  | 'invitation'
  | 'signed'
  | 'elaborating'
  | 'application'
  | 'reviewing'
  | 'review-reminder'
  | 'decision'

/** How often sending is tried before an operator has to look. */
export const mostAttempts = 8
/** Next try after 1, 2, 4 … minutes, four hours at most, spread by `chance` (0 to 1) so that not all come at once. */
export const nextTry = (attempts: number, now: string, chance: number): string =>
  new Date(Date.parse(now) + Math.min(2 ** attempts, 240) * (0.75 + chance / 2) * 60_000).toISOString()

const letterBody = (origin: string, parts: readonly string[]): string =>
  [nl.greetingNl, ...parts.filter(part => part !== ''), nl.closingNl(origin)].join('\n\n')

/** `de gemeente Assen`, `de provincie Drenthe`. */
const deskName = (desk: string): string => nl.deskNl(municipalityOf(desk)?.name)

type Kept = Pick<Letter, 'kind' | 'to' | 'subject'> & { parts: readonly string[] }
type Step = { before: Idea | undefined; after: Idea; origin: string }

const pageOf = ({ after, origin }: Step): string => `${origin}/ideeen/${after.id}`

const joinQuestion = ({ before, after, origin }: Step): Kept[] => {
  const asked = after.joinAsked
  if (!asked || asked.at === before?.joinAsked?.at) return []
  const { ask, means, answer, see, subject } = nl.joinNl
  const parts = [ask(after.title, asked.title), asked.reason, means, see(`${origin}/ideeen/${asked.to}`)]
  return [
    {
      kind: 'join-question',
      to: 'author',
      subject: subject(after.title),
      parts: [...parts, answer(`${origin}/volgen`)],
    },
  ]
}

const joining = (step: Step): Kept[] => {
  const { before, after, origin } = step
  const letters: Kept[] = []
  if (after.state === 'joined' && before && before.state !== 'joined') {
    const parts = [nl.joinedNl.followers(after.title, before.joinAsked?.title ?? '')]
    const again = nl.joinedNl.again(`${origin}/ideeen/${after.joinedTo}`)
    const subject = nl.joinedNl.subject(after.title)
    letters.push({ kind: 'joined', to: 'followers', subject, parts: [...parts, again, nl.stopNl(pageOf(step))] })
  }
  const newest = after.joinedBy.find(each => !before?.joinedBy.some(known => known.id === each.id))
  if (before && newest) {
    const parts = [nl.joinedNl.receiver(after.title, newest.title), nl.readNl(`${origin}/ideeen/${newest.id}`)]
    letters.push({ kind: 'received', to: 'author', subject: nl.joinedNl.subject(after.title), parts })
  }
  return letters
}

const answer = (step: Step): Kept[] => {
  const { before, after } = step
  const newest = after.answers.at(-1)
  if (!before || !newest || after.answers.length === before.answers.length) return []
  const subject = nl.answeredNl.subject(after.title)
  const page = nl.readNl(pageOf(step))
  const told = (first: string) => [first, newest.text, page]
  const by = deskName(newest.by)
  return [
    { kind: 'answer', to: 'author', subject, parts: told(nl.answeredNl.author(after.title, by)) },
    {
      kind: 'answer',
      to: 'followers',
      subject,
      parts: [...told(nl.answeredNl.followers(after.title, by)), nl.stopNl(pageOf(step))],
    },
  ]
}

/** News of what is public and stays public; answers and joining have letters of their own. */
const moved = (step: Step): Kept[] => {
  const { before, after } = step
  if (!before || !isPublic(before) || !isPublic(after)) return []
  if (before.state === after.state && before.desk === after.desk) return []
  const says = nl.movedNl[after.state]
  if (!says) return []
  const date = nl.dateNl(after.answerBy ?? after.at)
  const parts = [says(after.title, deskName(after.desk), date), nl.readNl(pageOf(step))]
  const subject = nl.movedSubjectNl(after.title)
  return [
    { kind: 'moved', to: 'author', subject, parts },
    { kind: 'moved', to: 'followers', subject, parts: [...parts, nl.stopNl(pageOf(step))] },
  ]
}

/** A contact is written down moments before its stream tells of it; one that is older by this comes from a backup. */
const newForMs = 86_400_000

/** Whether a receipt follows from a new contact: it left an address, and does not come from a backup. */
export const asksReceipt = (contact: StoredContact, toldAt: string): boolean =>
  contact.email !== undefined && Date.parse(toldAt) - Date.parse(contact.at) < newForMs

/** The letter with the receipt of an idea; one for each idea. */
export const receiptId = (idea: string): string => `${idea}-1-receipt-author`

export const receiptLetter = (idea: Idea, origin: string): Letter => ({
  id: receiptId(idea.id),
  idea: idea.id,
  kind: 'receipt',
  to: 'author',
  subject: nl.receiptNl.subject(idea.title),
  text: letterBody(origin, receiptText(idea, origin)),
  dueAt: idea.submittedAt,
})

/** Which letters follow from a change of an idea; none from a change that tells nobody anything. */
export const lettersFor = (before: Idea | undefined, after: Idea, origin: string): Letter[] => {
  const step = { before, after, origin }
  const kept = [joinQuestion, joining, answer, moved].flatMap(follows => follows(step))
  return kept.map(({ kind, to, subject, parts }) => ({
    id: `${after.id}-${after.version}-${kind}-${to}`,
    idea: after.id,
    kind,
    to,
    subject,
    text: letterBody(origin, parts),
    dueAt: after.at,
  }))
}

/** The letter about an offer, by the offer's sort key. */
export const offerLetterId = (idea: string, sk: string): string => `${idea}-${sk.slice('offer#'.length)}-offer`

/** Somebody offers what the idea needs: the author gets the words and how to answer; nobody else reads them. */
export const offerLetter = (idea: Idea, offer: Offer, origin: string): Letter => {
  const { name, email, phone } = offer.contact
  const reach = [name, email, phone].filter(Boolean).join(', ')
  const parts = [nl.offerNl.says(idea.title, nl.offerNl.needs[offer.need]), offer.message, nl.offerNl.reach(reach)]
  return {
    id: offerLetterId(idea.id, offer.sk),
    idea: idea.id,
    kind: 'offer',
    to: 'author',
    subject: nl.offerNl.subject(idea.title),
    text: letterBody(origin, parts),
    dueAt: offer.at,
  }
}

/**
 * The letter of a verdict waits until undo is over; reactions have nobody to write to (their author is a hash).
 * Imported history could never be undone and was told in its own time.
 */
export const letterForVerdict = (before: History | undefined, after: History): Letter[] => {
  if (before || !after.letter || !after.undoBefore || after.reaction || after.undoBefore <= after.at) return []
  const idea = after.pk.slice('idea#'.length)
  const { letter, letterSubject, undoBefore, sk, id } = after
  return [
    {
      id: `${idea}-${id}-verdict-author`,
      idea,
      kind: 'verdict',
      to: 'author',
      subject: letterSubject ?? '',
      text: letter,
      dueAt: undoBefore,
      verdict: sk,
    },
  ]
}
