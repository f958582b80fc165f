import type { Need, State } from '../../../functions/ideas/idea.ts'

const states: Record<State, string> = {
  submitted: 'Wordt gelezen',
  returned: 'Wacht op een aanpassing',
  refused: 'Niet geplaatst',
  appealed: 'Wordt opnieuw bekeken',
  published: 'Geplaatst',
  takenUp: 'Opgepakt',
  answered: 'Beantwoord',
  elaborated: 'Wordt uitgewerkt',
  joined: 'Samengegaan',
  withdrawn: 'Ingetrokken',
}
const needs: Record<Need, string> = { money: 'Geld', people: 'Mensen', place: 'Een plek', advice: 'Advies' }

/** The words every page uses about an idea. */
export const nl = {
  states,
  needs,
  province: 'Provincie Drenthe',
  municipality: (name: string) => `Gemeente ${name}`,
  /** The same inside a sentence. */
  theProvince: 'de provincie Drenthe',
  theMunicipality: (name: string) => `de gemeente ${name}`,
  in: (village: string, municipality: string) => `${village}, gemeente ${municipality}`,
  town: (village: string) => village,
  supports: { one: 'mens steunt dit', other: 'mensen steunen dit' },
  needed: (things: string) => `Nodig: ${things}`,
  and: 'en',
  answerBefore: 'Antwoord uiterlijk',
  overdue: 'Antwoord is te laat: moest er zijn op',
  answeredOn: 'Beantwoord op',
}
