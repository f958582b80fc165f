import { newId } from '../../../../functions/http/serve.ts'
import { codeFor, contactKey } from '../../../../functions/ideas/contacts.ts'
import { addedBy, forgottenAt } from '../../../../functions/objections/rules.ts'
import { keepAnswer, keepObjection } from '../../../../functions/objections/store.ts'

const text =
  'Op het bord bij de uitgang stond dat er 25 biljetten waren gedrukt, en ik telde er maar 15 in de bus. Waar zijn de andere tien?'
const reason =
  'Negen biljetten bleven blanco over; die liggen in de doos en zijn geteld. Eén biljet is meegegeven en niet ingeleverd. ' +
  'Samen met de 15 in de bus is dat 25. Het staat zo ook bij de verantwoording.'

/** Somebody objected to the count of this round, without a name, and was answered two days later. */
export const writeObjection = async (round: string, at: string, answeredAt: string): Promise<void> => {
  const made = { id: newId(), at, text, forgetAt: forgottenAt(at) }
  await keepObjection(round, await contactKey(await codeFor(`sample objection ${round}`)), { ...made, contact: {} })
  const answer = { ruling: 'rejected' as const, reason, at: answeredAt }
  const stamp = { by: 'sample', did: 'answerObjection', at: answeredAt }
  await keepAnswer(round, { ...made, answer }, addedBy('rejected'), stamp)
}
