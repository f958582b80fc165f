import { describe, expect, test } from 'vitest'
import { ideas } from '../../../functions/ideas/contract.ts'
import { moderation } from '../../../functions/moderation/contract.ts'
import { origin } from '../../platform.ts'
import { type Traveller, traveller } from '../traveller.ts'
import { bringIn, soon } from '../visitor.ts'

const signedIn = async (person: string): Promise<Traveller> => {
  const who = traveller(origin)
  await who.signIn(person)
  return who
}
const [anna, bert] = await Promise.all([signedIn('annechien-popken'), signedIn('bert-oosting')])
const visitor = traveller(origin)
const item = (who: Traveller, id: string) => who.ask(moderation.waitingItem, { id })
const mailTo = async (address: string) => {
  const mails = (await (await visitor.fetch('/post.json')).json()) as { to: string[]; subject: string; text: string }[]
  return mails.filter(mail => mail.to.includes(address))
}

describe('a moderator', () => {
  test('is shown which public ideas look like it, also through compound words', async () => {
    const first = await bringIn(visitor, { title: 'Buurtmoestuin achter de ijsbaan' })
    await anna.ask(moderation.decide, { id: first.id, version: 1, verdict: 'publish' })
    const { id } = await bringIn(visitor, { title: 'Een moestuin achter de ijsbaan' })
    const alike = (seen: Awaited<ReturnType<typeof item>>) => seen.hints.flatMap(hint => hint.alike ?? [])
    const titles = () => item(anna, id).then(seen => alike(seen).map(each => each.title))
    await soon(titles, found => found.includes('Buurtmoestuin achter de ijsbaan'), 30)
  })

  test('sees what waits with its hints, and publishes it', async () => {
    const { id, code } = await bringIn(visitor, {
      text: 'Bel mij op 06-12345678, mijn nummer is 111222333. Dan maken we een leesclub.',
      contact: { name: 'Hendrik', email: 'hendrik@bewoner.example' },
    })
    const { waiting, total } = await anna.ask(moderation.queue, {})
    expect(total).toBeGreaterThanOrEqual(waiting.length > 49 ? 50 : waiting.length)
    expect(waiting.map(each => each.at)).toEqual(waiting.map(each => each.at).sort())
    const seen = await item(anna, id)
    expect(seen).toMatchObject({ subject: 'idea', hasContact: true, can: { decide: { yes: true } } })
    expect(seen.hints.map(hint => hint.kind)).toEqual(expect.arrayContaining(['contact-details', 'citizen-number']))
    const letter = await anna.ask(moderation.letterFor, { id, verdict: 'publish' })
    expect(letter).toMatchObject({ goes: 'mail', subject: expect.stringContaining('leesclub') })

    const { version } = await anna.ask(moderation.decide, { id, version: 1, verdict: 'publish' })
    expect(version).toBe(2)
    expect((await visitor.ask(ideas.readIdea, { id })).idea).toMatchObject({ state: 'published' })
    expect((await visitor.ask(ideas.findByCode, { code })).letters).toEqual([])
    const { decided } = await anna.ask(moderation.decided, {})
    expect(decided[0]).toMatchObject({ verdict: 'publish', idea: { id }, letter: expect.stringContaining('plein') })
    expect(
      (
        await soon(
          () => mailTo('hendrik@bewoner.example'),
          mails => mails.length > 0,
        )
      )[0]?.subject,
    ).toMatch(/^Ontvangen/)
  })

  test('asks to change with a reason; the author changes it, and it is published', async () => {
    const { id, code } = await bringIn(visitor, { title: 'Iets met het dorpshuis' })
    const bare = await anna.refused(moderation.decide, { id, version: 1, verdict: 'return' })
    expect(bare).toMatchObject({ code: 'invalid', issues: [{ field: 'reason', code: 'needs-reason' }] })
    await anna.ask(moderation.decide, { id, version: 1, verdict: 'return', reason: 'unclear', more: 'Welke zaal?' })
    const own = await visitor.ask(ideas.findByCode, { code })
    expect(own).toMatchObject({ idea: { state: 'returned' }, can: { change: { yes: true } } })
    const { idea, contact } = own
    const files = idea.files.map(file => file.id)
    const words = { title: 'De grote zaal op woensdag open', text: idea.text, village: idea.village }
    const { needs, kind, version } = idea
    await visitor.ask(ideas.changeIdea, { id, code, version, ...words, needs, kind, files, contact })
    const again = await item(anna, id)
    expect(again).toMatchObject({ subject: 'idea', idea: { title: words.title }, history: [{ reason: 'unclear' }] })
    await anna.ask(moderation.decide, { id, version: again.idea.version, verdict: 'publish', handOver: true })
    const shown = (await visitor.ask(ideas.readIdea, { id })).idea
    expect(shown).toMatchObject({ state: 'published', desk: 'aa-en-hunze', title: words.title })
  })

  test('refuses; the appeal goes to another moderator', async () => {
    const { id, code } = await bringIn(visitor)
    await anna.ask(moderation.decide, { id, version: 1, verdict: 'refuse', reason: 'not-social' })
    const own = await visitor.ask(ideas.appealRefusal, { id, code, why: 'Lezen is juist heel sociaal.' })
    expect(own.idea.state).toBe('appealed')
    const appeal = await item(anna, id)
    expect(appeal).toMatchObject({ subject: 'appeal', can: { decide: { yes: false, because: 'own-decision' } } })
    const verdict = { id, version: appeal.idea.version, verdict: 'publish' as const }
    expect((await anna.refused(moderation.decide, verdict)).code).toBe('own-decision')
    await bert.ask(moderation.decide, verdict)
    expect((await visitor.ask(ideas.readIdea, { id })).idea.state).toBe('published')
  })

  test('takes a verdict back: it waits again, and its letter is gone', async () => {
    const { id, code } = await bringIn(visitor)
    const { verdictId } = await anna.ask(moderation.decide, { id, version: 1, verdict: 'refuse', reason: 'rude' })
    expect((await bert.refused(moderation.undo, { id, verdictId })).code).toBe('not-allowed')
    await anna.ask(moderation.undo, { id, verdictId })
    const seen = await item(anna, id)
    expect(seen).toMatchObject({ idea: { state: 'submitted' }, can: { decide: { yes: true } } })
    expect(seen.history).toMatchObject([{ verdict: 'refuse', undone: expect.any(String) }])
    expect(seen.history[0]?.letter).toBeUndefined()
    expect((await anna.refused(moderation.undo, { id, verdictId })).code).toBe('changed')
    expect((await visitor.ask(ideas.findByCode, { code })).letters).toEqual([])
  })

  test('at the same moment as another one: the second hears what stands now', async () => {
    const { id } = await bringIn(visitor)
    const both = await Promise.allSettled([
      anna.ask(moderation.decide, { id, version: 1, verdict: 'publish' }),
      bert.ask(moderation.decide, { id, version: 1, verdict: 'refuse', reason: 'rude' }),
    ])
    expect(both.map(each => each.status).sort()).toEqual(['fulfilled', 'rejected'])
    const late = await bert.refused(moderation.decide, { id, version: 1, verdict: 'publish' })
    expect(late).toMatchObject({ code: 'changed', current: { version: 2, title: 'Een leesclub in het dorpshuis' } })
    expect((await item(anna, id)).history).toHaveLength(1)
  })

  test('judges a change of what is public, and the public text stays until then', async () => {
    const { id, code } = await bringIn(visitor)
    await anna.ask(moderation.decide, { id, version: 1, verdict: 'publish' })
    const { idea, contact } = await visitor.ask(ideas.findByCode, { code })
    const { text, village, needs, kind, version } = idea
    const title = 'Een voorleesclub in het dorpshuis'
    await visitor.ask(ideas.changeIdea, { id, code, version, title, text, village, needs, kind, files: [], contact })
    expect((await visitor.ask(ideas.readIdea, { id })).idea.title).toBe('Een leesclub in het dorpshuis')
    const seen = await item(anna, id)
    expect(seen).toMatchObject({ subject: 'revision', revision: { title } })
    await anna.ask(moderation.decide, { id, version: seen.idea.version, verdict: 'publish' })
    expect((await visitor.ask(ideas.readIdea, { id })).idea.title).toBe(title)
  })

  test('judges a reaction, and takes that back', async () => {
    const { id } = await bringIn(visitor)
    await anna.ask(moderation.decide, { id, version: 1, verdict: 'publish' })
    const resident = await signedIn('jelle-wolting')
    const said = await resident.ask(ideas.react, {
      id,
      key: crypto.randomUUID(),
      text: 'Ik doe mee!',
      shownName: 'Jelle',
    })
    const subject = { id, reaction: said.id }
    const seen = await anna.ask(moderation.waitingItem, subject)
    expect(seen).toMatchObject({ subject: 'reaction', reaction: { version: 1 }, can: { decide: { yes: true } } })
    const { verdictId } = await anna.ask(moderation.decide, { ...subject, version: 1, verdict: 'publish' })
    expect((await visitor.ask(ideas.readIdea, { id })).reactions).toMatchObject([{ text: 'Ik doe mee!' }])
    await anna.ask(moderation.undo, { ...subject, verdictId })
    expect((await visitor.ask(ideas.readIdea, { id })).reactions).toEqual([])
  })

  test('reads how to reach an author only with a reason', async () => {
    const { id } = await bringIn(visitor, { contact: { phone: '0592 123456' } })
    expect((await anna.refused(moderation.readContact, { id, why: ' ' })).code).toBe('invalid')
    const contact = await anna.ask(moderation.readContact, { id, why: 'De indiener vroeg om teruggebeld te worden' })
    expect(contact).toEqual({ phone: '0592 123456' })
  })

  test('asks an author to join another idea; the yes keeps lineage and moves nothing', async () => {
    const published = async (title: string) => {
      const receipt = await bringIn(visitor, { title })
      await anna.ask(moderation.decide, { id: receipt.id, version: 1, verdict: 'publish' })
      return receipt
    }
    const [mine, other] = [await published('Samen lezen op dinsdag'), await published('Leeskring van Gieten')]
    await anna.ask(moderation.askToJoin, { id: mine.id, version: 2, to: other.id, reason: 'Bijna hetzelfde plan' })
    const asked = await visitor.ask(ideas.findByCode, { code: mine.code })
    expect(asked.joinAsked).toMatchObject({ id: other.id, title: 'Leeskring van Gieten' })
    await visitor.ask(ideas.answerJoin, { id: mine.id, code: mine.code, join: true })
    expect((await visitor.ask(ideas.readIdea, { id: mine.id })).idea).toMatchObject({
      state: 'joined',
      joinedTo: other.id,
    })
    const into = (await visitor.ask(ideas.readIdea, { id: other.id })).idea
    expect(into.joinedBy).toEqual([{ id: mine.id, title: 'Samen lezen op dinsdag' }])
  })
})
