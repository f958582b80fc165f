import { closingNl, dateNl, greetingNl } from '../notices/letters-nl.ts'
import type { Letter } from '../notices/rules.ts'
import type { Round } from '../rounds/round.ts'
import { termOf } from '../rounds/rules.ts'
import { dateOf } from '../terms/rules.ts'
import { municipalityOf } from '../villages/rules.ts'
import type { StoredReminder } from './stored.ts'

type About = { round: Pick<Round, 'id' | 'name' | 'phases' | 'outages'>; origin: string }

/** The letter to an officer whose municipality has not said all; the same reminder gives the same letter. */
export const reminderLetter = (reminder: StoredReminder, officer: string, { round, origin }: About): Letter => {
  const { municipality, given, of, at } = reminder
  const name = municipalityOf(municipality)?.name ?? municipality
  const until = termOf(round, 'advice')?.until ?? at
  const open = of - given
  const parts = [
    greetingNl,
    `De gemeente ${name} heeft over ${given} van de ${of} projecten van ${round.name.nl} een advies gegeven. Over ${open === 1 ? 'één project' : `${open} projecten`} nog niet.`,
    `Adviseren kan tot en met ${dateNl(dateOf(until))}. Wat u al hebt gezegd, kunt u tot dan nog veranderen. Wat u niet zegt, staat straks in de openbare lijst als "niets gezegd".`,
    `Per project is één keuze genoeg: voor, voor met een voorwaarde, tegen of geen belang. Verder gaan: ${origin}/bureau/gemeente/advies?ronde=${round.id}`,
    closingNl(origin),
  ]
  return {
    id: `${round.id}-advice-${municipality}-${at}-${officer}`,
    idea: round.id,
    kind: 'advice',
    to: `person#${officer}`,
    subject: `Nog ${open} van ${of} adviezen te geven: ${round.name.nl}`,
    text: parts.join('\n\n'),
    dueAt: at,
  }
}
