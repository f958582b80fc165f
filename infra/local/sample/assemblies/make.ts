import {
  type Content,
  groupsOf,
  type PhaseId,
  phaseIds,
  usualCategories,
} from '../../../../functions/assemblies/plan.ts'
import { seeded } from '../../../../functions/lottery/lots/seeded.ts'
import { dateOf, dayAfter } from '../../../../functions/terms/rules.ts'

/** How long each phase of a sample assembly takes, in days. */
const days: Record<PhaseId, number> = {
  ...{ prepare: 30, register: 28, draw: 7, meet: 14, elaborate: 21, decide: 7, follow: 180 },
}

/** Phases one after another, so that `running` began `since` days before `start`. */
const phasesAround = (running: PhaseId, since: number, start: Date): Content['phases'] => {
  const before = phaseIds.slice(0, phaseIds.indexOf(running)).reduce((total, id) => total + days[id], 0)
  let from = dayAfter(dateOf(start.toISOString()), -since - before)
  return phaseIds.map(id => {
    const until = dayAfter(from, days[id] - 1)
    const phase = { id, from, until }
    from = dayAfter(until)
    return phase
  })
}

type Told = Pick<
  Content,
  'title' | 'question' | 'about' | 'area' | 'answers' | 'profile' | 'size' | 'influence' | 'lettersOnly'
>

const houseRules = [
  'Wij laten elkaar uitpraten.',
  'Ieder spreekt voor zichzelf.',
  'Wat aan tafel over iemands leven wordt gezegd, blijft aan tafel.',
  'Wie iets niet begrijpt, vraagt het. Geen vraag is dom.',
]

/** An assembly as a facilitator would make it, in one phase now. */
export const sampleContent = (told: Told, running: PhaseId, since: number, start: Date): Content => {
  const phases = phasesAround(running, since, start)
  const group = groupsOf[told.profile]
  const [decided, followed] = [phases[5]?.until ?? '', phases[6]?.until ?? '']
  return {
    ...told,
    ...{ fromAge: 16, perHead: 75_00, houseRules, phases },
    categories: [...(group ? [group] : []), ...usualCategories],
    answerBy: dayAfter(decided, 60),
    forgetOn: dayAfter(followed, -60),
  }
}

/** Gieten asks people to sign up; Klazienaveen has drawn. */
export const sampleAssemblies = (
  start: Date,
): { name: string; content: Content; letters: number; people: number }[] => [
  {
    name: 'gieten',
    letters: 240,
    people: 31,
    content: sampleContent(
      {
        title: 'Burgerberaad Gieten: samen ouder worden',
        question: 'Hoe zorgen wij dat mensen in Gieten zo lang als zij willen in het dorp kunnen blijven wonen?',
        about:
          'In Gieten is over tien jaar een op de drie inwoners ouder dan 65. Het gaat over wonen, zorg, vervoer en elkaar kennen. De gemeente heeft voor de uitkomst € 40.000 klaarstaan.',
        area: { kind: 'village', place: 'gieten' },
        answers: 'De gemeenteraad van Aa en Hunze',
        ...{ profile: 'g1000', size: 40, influence: 3, lettersOnly: false },
      },
      'register',
      10,
      start,
    ),
  },
  {
    name: 'klazienaveen',
    letters: 600,
    people: 180,
    content: sampleContent(
      {
        title: 'Burgerberaad Klazienaveen: het hart van het dorp',
        question: 'Wat moet er gebeuren met het plein en de leegstaande winkels in het midden van Klazienaveen?',
        about:
          'Zeven winkels staan leeg. De gemeente knapt het plein op en wil eerst weten wat inwoners belangrijk vinden.',
        area: { kind: 'village', place: 'klazienaveen' },
        answers: 'Het college van burgemeester en wethouders van Emmen',
        ...{ profile: 'drenthe-2024', size: 24, influence: 2, lettersOnly: true },
      },
      'draw',
      4,
      start,
    ),
  },
]

/** A municipality's pseudonymous sample, in three parts of the village; every eighth home has two in it. */
export const sampleAddresses = (name: string, count: number): { ref: string; stratum: string; household: string }[] => {
  const chance = seeded(`sample addresses ${name}`)
  const parts = ['Centrum', 'Noord', 'Zuid']
  return Array.from({ length: count }, (_, at) => ({
    ref: `${name.slice(0, 2).toUpperCase()}${String(at + 1).padStart(5, '0')}`,
    stratum: parts[Math.floor(chance() * 3)] ?? 'Centrum',
    household: String(at % 8 === 7 ? at : at + 1),
  }))
}

/** What somebody answers: older people and people who studied sign up more often, as they do everywhere. */
export const sampleAnswers = (categories: Content['categories'], chance: () => number): Record<string, string> =>
  Object.fromEntries(
    categories.map(({ id, options }) => {
      const weights = options.map(({ share }, at) => (share ?? (at === 0 ? 1000 : 40)) * (id === 'group' ? 1 : at + 1))
      let left = chance() * weights.reduce((sum, weight) => sum + weight, 0)
      const place = weights.findIndex(weight => {
        left -= weight
        return left < 0
      })
      return [id, options[place]?.id ?? options[0]?.id ?? '']
    }),
  )
