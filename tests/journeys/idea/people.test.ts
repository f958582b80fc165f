import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { catalogue } from '../../../functions/catalogue/contract.ts'
import { ideas } from '../../../functions/ideas/contract.ts'
import { people } from '../../../functions/people/contract.ts'
import { session } from '../../../functions/session/contract.ts'
import { origin, settings } from '../../platform.ts'
import { traveller } from '../traveller.ts'
import { soon, wish } from '../visitor.ts'

const signedIn = async (person: string) => {
  const who = traveller(origin)
  await who.signIn(person)
  return who
}
const newcomer = async (name: string, email: string) => {
  const who = traveller(origin)
  await who.signInAsNew(name, email)
  return who
}
const invitation = (name: string, change = {}) => ({
  key: randomUUID(),
  name,
  email: `${randomUUID().slice(0, 8)}@uitgenodigd.example`,
  roles: ['moderator' as const],
  ...change,
})

describe('an administrator', () => {
  test('invites somebody, who is a moderator from the first sign-in with that address', async () => {
    const admin = await signedIn('marten-kuiper')
    const given = invitation('Nieuwe Moderator')
    const invited = await admin.ask(people.invitePerson, given)
    expect(await admin.ask(people.invitePerson, given)).toEqual(invited)
    expect((await admin.refused(people.invitePerson, { ...given, key: randomUUID() })).code).toBe('already-used')
    const they = await newcomer('Nieuwe Moderator', given.email)
    expect(await they.ask(session.whoAmI, {})).toMatchObject({ person: invited.id, roles: ['moderator'] })
  })

  test('has somebody invited by a letter that says how to begin', async () => {
    Object.assign(process.env, settings)
    const { sendDue } = await import('../../../functions/notices/schedule.ts')
    const admin = await signedIn('marten-kuiper')
    const { email } = await admin.ask(people.invitePerson, invitation('Nieuwe Controleur', { roles: ['auditor'] }))
    const letters = async () => {
      await sendDue()
      const all = (await (await admin.fetch('/post.json')).json()) as { to: string[]; text: string }[]
      return all.filter(({ to }) => to.includes(email))
    }
    const [letter, ...more] = await soon(letters, found => found.length > 0)
    expect(more).toEqual([])
    expect(letter?.text).toContain(`ga naar ${origin}/mijn`)
    expect(letter?.text).toContain('auditor of the log')
  })

  test('finds somebody by how the name begins, without capitals and signs on letters', async () => {
    const admin = await signedIn('marten-kuiper')
    const invited = await admin.ask(people.invitePerson, invitation('Henriëtte Östlund'))
    const found = async () => (await admin.ask(people.listPeople, { starts: 'henriette o' })).people
    expect((await soon(found, all => all.length > 0)).map(({ id }) => id)).toEqual([invited.id])
    expect((await admin.ask(people.listPeople, { starts: 'henriette x' })).people).toEqual([])
  })

  test('gives an officer a municipality of Drenthe, or hears what is wrong', async () => {
    const admin = await signedIn('marten-kuiper')
    const wrong = await admin.refused(people.invitePerson, invitation('X', { roles: ['officer'] }))
    expect(wrong.issues).toEqual([{ field: 'tenant', code: 'officer-needs-municipality' }])
    const officer = await admin.ask(people.invitePerson, invitation('X', { roles: ['officer'], tenant: 'emmen' }))
    expect(officer.tenant).toBe('emmen')
  })

  test('cannot change the own rights nor vanish, and of two who change one person the second is told', async () => {
    const admin = await signedIn('marten-kuiper')
    const me = await admin.ask(session.whoAmI, {})
    const rights = { roles: ['resident' as const], blocked: false, why: 'omdat het kan' }
    const own = await admin.refused(people.changeRights, { id: me.person, version: 1, ...rights })
    expect(own.code).toBe('own-decision')
    expect((await admin.refused(people.eraseMine, { withdrawIdeas: false })).code).toBe('own-decision')
    const { id, version } = await admin.ask(people.invitePerson, invitation('Y'))
    await admin.ask(people.changeRights, { id, version, ...rights })
    expect(await admin.refused(people.changeRights, { id, version, ...rights })).toMatchObject({
      code: 'changed',
      current: { version: version + 1 },
    })
  })

  test('two who take each other the role of administrator: one of them stays', async () => {
    const first = await signedIn('marten-kuiper')
    const both = await Promise.all(
      ['Een', 'Twee'].map(async name => {
        const given = invitation(name, { roles: ['administrator'] })
        await first.ask(people.invitePerson, given)
        const who = await newcomer(name, given.email)
        return { who, me: (await who.ask(session.whoAmI, {})).person ?? '' }
      }),
    )
    const [a, b] = both
    if (!a || !b) throw new Error('two were invited')
    const take = (from: typeof a, of: typeof a) =>
      from.who.fetch(`/api/people/${of.me}/rights`, {
        method: 'PUT',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ version: 2, roles: [], blocked: true, why: 'strijd' }),
      })
    const answers = await Promise.all([take(a, b), take(b, a)])
    expect(answers.filter(answer => answer.ok).length).toBeLessThanOrEqual(1)
    expect(
      (await first.ask(people.listPeople, { starts: 'Een' })).people
        .concat((await first.ask(people.listPeople, { starts: 'Twee' })).people)
        .some(each => each.roles.includes('administrator')),
    ).toBe(true)
  })

  test('adds and changes an organisation; everybody who signed in finds it by name', async () => {
    const admin = await signedIn('marten-kuiper')
    const given = { key: randomUUID(), name: 'Dorpsbelangen Eext', kind: 'partner' as const, chamber: '01234567' }
    const made = await admin.ask(people.addOrganisation, given)
    expect(await admin.ask(people.addOrganisation, given)).toEqual(made)
    const { key, ...rest } = { ...given, name: 'Dorpsbelangen Eext en omgeving' }
    await admin.ask(people.changeOrganisation, { id: made.id, version: 1, ...rest })
    const { organisations } = await (await signedIn('jelle-wolting')).ask(people.listOrganisations, {})
    expect(organisations).toContainEqual({ ...made, name: rest.name, version: 2 })
  })
})

describe('everything kept about me', () => {
  /** Brings in an idea, follows one, reacts and offers help, all under a name that can be searched for. */
  const livedHere = async (name: string, email: string) => {
    const who = await newcomer(name, email)
    const mine = await who.ask(ideas.submitIdea, wish({ contact: { name, email, phone: '0591 123456' } }))
    const [found] = (await who.ask(catalogue.listIdeas, { state: 'published', size: 1 })).ideas
    const id = found?.id ?? ''
    await who.ask(ideas.followIdea, { id, follows: true })
    const said = { id, key: randomUUID(), text: 'Daar help ik graag aan mee.', shownName: name }
    await who.ask(ideas.react, said)
    const contact = { name, email }
    await who.ask(ideas.offerHelp, { id, key: randomUUID(), need: 'people', message: 'Ik kom helpen.', contact })
    return { who, mine, id }
  }

  test('is in one file: what I brought in, follow, said and offered', async () => {
    const { who, mine, id } = await livedHere('Petronella Inzage', 'inzage@bewoner.example')
    const all = JSON.stringify(await who.ask(people.exportMine, {}))
    for (const part of ['Petronella Inzage', 'inzage@bewoner.example', '0591 123456', mine.id, id])
      expect(all).toContain(part)
    for (const part of ['Daar help ik graag aan mee.', 'Ik kom helpen.', 'nobody can list it'])
      expect(all).toContain(part)
  })

  test('is gone after erasure, from every table; the idea stays without a name', async () => {
    Object.assign(process.env, settings)
    const { everywhere } = await import('../everywhere.ts')
    const name = 'Wubbegien Vergeetmij'
    const email = 'vergeetmij@bewoner.example'
    const { who, mine } = await livedHere(name, email)
    expect((await everywhere(name)).length).toBeGreaterThan(0)
    await who.ask(people.eraseMine, { withdrawIdeas: false })
    expect(await who.ask(session.whoAmI, {})).toEqual({ roles: [], sample: true })
    expect(
      await soon(
        () => everywhere(name),
        left => left.length === 0,
      ),
    ).toEqual([])
    expect(await everywhere(email)).toEqual([])
    const own = await traveller(origin).ask(ideas.findByCode, { code: mine.code })
    expect(own).toMatchObject({ idea: { id: mine.id, state: 'submitted' }, contact: {} })
    const again = await newcomer(name, email)
    expect(await again.ask(ideas.myIdeas, {})).toEqual({ own: [], followed: [] })
  })

  test('can go together with my ideas', async () => {
    const who = await newcomer('Harm Weg', 'harm-weg@bewoner.example')
    const mine = await who.ask(ideas.submitIdea, wish({ title: 'Een idee dat weer weg kan' }))
    await who.ask(people.eraseMine, { withdrawIdeas: true })
    const own = await traveller(origin).ask(ideas.findByCode, { code: mine.code })
    expect(own.idea.state).toBe('withdrawn')
  })
})
