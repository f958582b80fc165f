import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { catalogue } from '../../../functions/catalogue/contract.ts'
import { ideas } from '../../../functions/ideas/contract.ts'
import { moderation } from '../../../functions/moderation/contract.ts'
import { supports } from '../../../functions/supports/contract.ts'
import { origin, settings } from '../../platform.ts'
import { traveller } from '../traveller.ts'
import { bringIn, solved, soon, wish } from '../visitor.ts'

const publicIdea = async () => {
  const { ideas: found } = await traveller(origin).ask(catalogue.listIdeas, { state: 'published', size: 1 })
  const id = found[0]?.id
  if (!id) throw new Error('the sample has no published idea')
  return id
}
const published = async (id: string) => {
  const moderator = traveller(origin)
  await moderator.signIn('annechien-popken')
  const { idea } = await moderator.ask(moderation.waitingItem, { id })
  await moderator.ask(moderation.decide, { id, version: idea.version, verdict: 'publish' })
}
/** The clock would do it within a minute. */
const sendDue = async () => {
  Object.assign(process.env, settings)
  await (await import('../../../functions/notices/schedule.ts')).sendDue()
}
const resident = async (person = 'trijntje-hilbrands') => {
  const who = traveller(origin)
  await who.signIn(person)
  return who
}

describe('a visitor brings in an idea', () => {
  test('and gets a receipt with a code that leads back to it', async () => {
    const visitor = traveller(origin)
    const receipt = await bringIn(visitor, { contact: { email: 'leesclub@bewoner.example' } })
    expect(receipt).toMatchObject({
      copy: { title: 'Een leesclub in het dorpshuis' },
      mailedTo: 'leesclub@bewoner.example',
    })
    const own = await visitor.ask(ideas.findByCode, { code: receipt.code })
    expect(own).toMatchObject({
      idea: { id: receipt.id, state: 'submitted', municipality: 'aa-en-hunze' },
      contact: { email: 'leesclub@bewoner.example' },
    })
    expect((await visitor.refused(ideas.readIdea, { id: receipt.id })).code).toBe('not-found')
  })

  test('and the mailed receipt has a copy and a link that opens the own idea', async () => {
    const visitor = traveller(origin)
    const email = `${randomUUID()}@bewoner.example`
    const { code } = await bringIn(visitor, { contact: { email } })
    const mailbox = await soon(
      async () => (await visitor.fetch('/post')).text(),
      page => page.includes(email),
    )
    const letter = mailbox.slice(mailbox.indexOf(email))
    expect(letter).toContain(`/volgen#${code}`)
    expect(letter).toContain('Op dinsdagochtend samen een boek lezen')
  })

  test('twice with the same form, and it is one idea with one receipt, also at the same moment', async () => {
    const visitor = traveller(origin)
    const given = wish()
    const full = { ...given, proof: await solved(visitor, given.key) }
    const receipts = await Promise.all([1, 2, 3].map(() => visitor.ask(ideas.submitIdea, full)))
    expect(new Set(receipts.map(each => each.id)).size).toBe(1)
    expect(new Set(receipts.map(each => each.code)).size).toBe(1)
  })

  test('with everything wrong, and hears every fault at once', async () => {
    const refused = await traveller(origin).refused(ideas.submitIdea, {
      ...wish(),
      title: 'kort',
      text: 'x',
      village: '',
      contact: { email: 'geen adres' },
    })
    expect(refused).toMatchObject({ status: 400, code: 'invalid' })
    expect(refused.issues.map(issue => issue.field).sort()).toEqual(['contact.email', 'text', 'title', 'village'])
  })

  test('without the sum that keeps machines away, and is refused', async () => {
    expect((await traveller(origin).refused(ideas.submitIdea, wish())).code).toBe('proof-of-work')
  })

  test('and changes, then withdraws it with the code', async () => {
    const visitor = traveller(origin)
    const { id, code } = await bringIn(visitor)
    const { key, door, forSomebody, ...content } = wish({ title: 'Een leesclub en een schrijfclub' })
    const changed = await visitor.ask(ideas.changeIdea, { id, code, version: 1, ...content })
    expect(changed.idea).toMatchObject({ title: 'Een leesclub en een schrijfclub', version: 2 })
    const clash = await visitor.refused(ideas.changeIdea, { id, code, version: 1, ...content })
    expect(clash).toMatchObject({ code: 'changed', current: { title: 'Een leesclub en een schrijfclub' } })
    expect((await visitor.ask(ideas.withdrawIdea, { id, code, version: 2 })).idea.state).toBe('withdrawn')
  })

  test('for somebody else, who confirms with the code later', async () => {
    const visitor = traveller(origin)
    const { id, code } = await bringIn(visitor, { forSomebody: true, door: 'phone' })
    const before = await visitor.ask(ideas.findByCode, { code })
    expect(before.idea).toMatchObject({ filledInByHelper: true, confirmed: false })
    expect((await visitor.ask(ideas.confirmIdea, { id, code })).idea.confirmed).toBe(true)
  })
})

describe('somebody with another code, or none', () => {
  test('does not learn that an idea exists', async () => {
    const { id } = await bringIn(traveller(origin))
    const stranger = await resident()
    for (const refused of [
      await stranger.refused(ideas.findByCode, { code: '0000-0000-0000' }),
      await stranger.refused(ideas.readOwnIdea, { id }),
      await stranger.refused(ideas.withdrawIdea, { id, version: 1 }),
      await stranger.refused(ideas.readIdea, { id }),
    ])
      expect(refused).toMatchObject({ status: 404, code: 'not-found', issues: [] })
  })
})

describe('a signed-in resident', () => {
  test('sees own ideas together, also one claimed by its code, once', async () => {
    const { id, code } = await bringIn(traveller(origin))
    const [me, other] = [traveller(origin), traveller(origin)]
    await me.signInAsNew('Hilje Strating', `hilje-${randomUUID()}@bewoner.example`)
    await other.signInAsNew('Jan Kuipers', `jan-${randomUUID()}@bewoner.example`)
    const second = await me.ask(ideas.submitIdea, wish({ title: 'Een ruilkast bij de kerk' }))
    expect(await me.ask(ideas.claimIdea, { code })).toEqual({ id })
    expect((await other.refused(ideas.claimIdea, { code })).code).toBe('already-used')
    const { own } = await me.ask(ideas.myIdeas, {})
    expect(own.map(line => line.id).sort()).toEqual([id, second.id].sort())
  })

  test('supports an idea once, however often the button is pressed, and can take it back', async () => {
    const me = traveller(origin)
    await me.signInAsNew('Roelie Boer', `roelie-${randomUUID()}@bewoner.example`)
    const id = await publicIdea()
    const read = () => me.ask(ideas.readIdea, { id })
    const before = (await read()).idea.supports
    await Promise.all([1, 2, 3, 4].map(() => me.ask(supports.supportIdea, { id, supports: true })))
    await soon(read, ({ idea }) => idea.supports === before + 1)
    expect((await me.ask(ideas.myPlaceInIdea, { id })).supports).toBe(true)
    await me.ask(supports.supportIdea, { id, supports: false })
    await soon(read, ({ idea }) => idea.supports === before)
    expect((await me.ask(ideas.myPlaceInIdea, { id })).supports).toBe(false)
  })

  test('offers help, and the author gets the words by mail', async () => {
    const author = traveller(origin)
    const { id, code } = await bringIn(author, { contact: { email: `${randomUUID()}@bewoner.example` } })
    await published(id)
    const me = await resident()
    const message = `Ik kan elke dinsdag koffie schenken ${randomUUID()}`
    const offer = { id, key: randomUUID(), need: 'people' as const, message, contact: { phone: '0592 123456' } }
    await Promise.all([me.ask(ideas.offerHelp, offer), me.ask(ideas.offerHelp, offer)])
    const mailbox = async () => (await me.fetch('/post')).text()
    await soon(
      async () => {
        await sendDue()
        return mailbox()
      },
      page => page.includes(message),
    )
    expect((await mailbox()).split(message)).toHaveLength(2)
    expect(JSON.stringify(await author.ask(ideas.findByCode, { code }))).not.toContain(message)
  })

  test('follows, reacts once per form, sees the own reaction waiting while others do not, and takes it back', async () => {
    const me = traveller(origin)
    await me.signInAsNew('Albert Drent', `albert-${randomUUID()}@bewoner.example`)
    const id = await publicIdea()
    await me.ask(ideas.followIdea, { id, follows: true })
    expect((await me.ask(ideas.myIdeas, {})).followed.map(line => line.id)).toEqual([id])
    const said = { id, key: randomUUID(), text: 'Hier doe ik graag aan mee.', shownName: 'Albert uit Rolde' }
    const [first, again] = [await me.ask(ideas.react, said), await me.ask(ideas.react, said)]
    expect(again.id).toBe(first.id)
    expect((await me.ask(ideas.myPlaceInIdea, { id })).waiting).toHaveLength(1)
    expect(JSON.stringify(await me.ask(ideas.readIdea, { id }))).not.toContain('graag aan mee')
    const stranger = await resident()
    expect((await stranger.refused(ideas.withdrawReaction, { id, reaction: first.id })).code).toBe('not-found')
    await me.ask(ideas.withdrawReaction, { id, reaction: first.id })
    expect((await me.ask(ideas.myPlaceInIdea, { id })).waiting).toHaveLength(0)
  })
})
