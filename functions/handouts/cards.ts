import { pseudonymAt } from '../assemblies/drawing.ts'
import { assemblyOf } from '../assemblies/store.ts'
import { Problem } from '../http/problem.ts'
import { tablesOf } from '../seats/store.ts'
import { numbersInPool, signUpsOf } from '../signups/store.ts'

type Card = { name: string; tables: { round: number; table: number }[] }

/** A card for everybody who has a seat, by name where somebody gave one. @throws Problem `not-found`, `wrong-state` */
export const cardsOf = async (id: string): Promise<{ title: string; cards: Card[] }> => {
  const [assembly, tables, numbers, people] = await Promise.all([
    assemblyOf(id),
    tablesOf(id),
    numbersInPool(id),
    signUpsOf(id),
  ])
  if (!assembly) throw new Problem('not-found')
  if (tables?.state !== 'planned') throw new Problem('wrong-state')
  const numberOf = new Map(numbers.map((number, place) => [pseudonymAt(place, numbers.length), number]))
  const byNumber = new Map(people.map(person => [person.number, person]))
  const cards = tables.guests.map((pseudonym, guest): Card => {
    const person = byNumber.get(numberOf.get(pseudonym) ?? -1)
    const seats = tables.plan.flatMap((round, at) => {
      const table = round.findIndex(each => each.includes(guest))
      return table < 0 ? [] : [{ round: at + 1, table: table + 1 }]
    })
    return { name: person?.contact.name ?? pseudonym, tables: seats }
  })
  return { title: assembly.title, cards: cards.filter(card => card.tables.length > 0) }
}
