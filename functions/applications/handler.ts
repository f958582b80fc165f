import { type Inside, inside } from '../alliances/inside.ts'
import { lineShown } from '../alliances/rules.ts'
import { membershipsOf, type Whole, wholeOf } from '../alliances/store.ts'
import { toFreeze } from '../attachments/rules.ts'
import { attachedCheck } from '../attachments/store.ts'
import { filesOf, freezeFiles } from '../files/store.ts'
import type { Person } from '../http/endpoint.ts'
import { limit } from '../http/limit.ts'
import { must, Problem } from '../http/problem.ts'
import { type Ask, serve } from '../http/serve.ts'
import { supportsOf } from '../ideas/store.ts'
import { maySubmit } from '../rounds/rules.ts'
import { applications } from './contract.ts'
import { readProposal, submitDocuments } from './documents.ts'
import { cardOf, freeze } from './frozen.ts'
import { mayWithdraw, onlyLead } from './permits.ts'
import { stoppersIn } from './rules.ts'
import * as store from './store.ts'

/** Submitting again and again makes a version each time: enough for a nervous evening, too few to fill a table. */
const submissions = { most: 60, seconds: 3600 }

/** @throws Problem `changed` when somebody else wrote since this was seen on screen */
const mustBeSeen = ({ text, money, documents }: Whole, seen: Record<'text' | 'money' | 'documents', number>): void => {
  const current = { text: text.version, money: money.version, documents: documents.version }
  if (current.text !== seen.text || current.money !== seen.money || current.documents !== seen.documents)
    throw new Problem('changed', { current })
}

const frozenNext = async ({ alliance, round }: Inside, whole: Whole, now: string) => {
  const before = await store.cardById(alliance.id)
  const { text, money, lines } = whole
  const { documents } = whole.documents
  const attached = toFreeze(documents, await filesOf(documents.flatMap(each => each.versions.map(({ file }) => file))))
  const supporters = alliance.idea ? ((await supportsOf([alliance.idea])).get(alliance.idea) ?? 0) : 0
  const number = (before?.version ?? 0) + 1
  const shown = lines.map(lineShown)
  const drafted = { id: alliance.id, idea: alliance.idea, round, number, text, money, lines: shown }
  const document = freeze({ ...drafted, attached, now })
  const { canonical, hash } = store.sealed(document)
  return { document, canonical, card: cardOf(document, hash, supporters) }
}

const submitApplication = async ({ input, actor, now }: Ask<typeof applications.submitApplication>) => {
  const found = await inside(input.id, actor)
  must(onlyLead(found.member))
  must(maySubmit(found.round, now))
  const whole = await wholeOf(input.id)
  if (!whole) throw new Problem('not-found')
  mustBeSeen(whole, input)
  const issues = stoppersIn(whole.text, found.round)
  if (issues.length > 0) throw new Problem('invalid', { issues })
  await limit('application', actor.person, submissions.most, submissions.seconds, now)
  const { document, canonical, card } = await frozenNext(found, whole, now)
  const stamp = { by: actor.person, did: 'submitApplication', at: now }
  const still = (sk: 'text' | 'money') =>
    ({
      check: 'alliances',
      key: { pk: whole.alliance.pk, sk },
      if: '#v = :seen',
      names: { '#v': 'version' },
      values: { ':seen': whole[sk].version },
    }) as const
  const unchanged = attachedCheck(input.id, whole.documents.version)
  const files = freezeFiles((document.documents ?? []).map(each => each.file))
  await store.keepFrozen(card, canonical, stamp, still('text'), still('money'), unchanged, ...files)
  return { number: card.version, hash: card.hash, at: now, missing: document.missing, mailedTo: actor.email }
}

/** A submitted application of a member. @throws Problem `not-found` */
const submitted = async (id: string, actor: Person) => {
  const [found, card] = await Promise.all([inside(id, actor), store.cardById(id)])
  if (!card) throw new Problem('not-found')
  return { ...found, card }
}

export const handler = serve(applications, {
  submitApplication,
  myApplications: async ({ actor }) => {
    const cards = await Promise.all((await membershipsOf(actor.person)).map(each => store.cardById(each.alliance)))
    return {
      applications: cards.flatMap(card =>
        card ? [{ id: card.id, state: card.state, version: card.version, at: card.submittedAt }] : [],
      ),
    }
  },
  readApplication: async ({ input, actor, now }) => {
    const { card, member, round } = await submitted(input.id, actor)
    const versions = await store.versionsOf(input.id)
    const lead = onlyLead(member)
    return {
      card,
      versions: versions.map(({ number, hash, at }) => ({ number, hash, at })),
      can: {
        withdraw: lead.yes ? mayWithdraw(card, round, now) : lead,
        submit: lead.yes ? maySubmit(round, now) : lead,
      },
    }
  },
  readVersion: async ({ input, actor }) => {
    await inside(input.id, actor)
    const version = await store.versionOf(input.id, Number(input.number))
    if (!version) throw new Problem('not-found')
    return version
  },
  withdrawApplication: async ({ input, actor, now }) => {
    const { card, member, round } = await submitted(input.id, actor)
    must(onlyLead(member))
    if (card.version !== input.version) throw new Problem('changed', { current: { version: card.version } })
    must(mayWithdraw(card, round, now))
    const stamp = { by: actor.person, did: 'withdrawApplication', at: now, why: input.why }
    return { card: await store.keepCard(card, { state: 'withdrawn' }, stamp) }
  },
  readProposal,
  submitDocuments,
})
