import type { Method, Question } from '../recount/round.ts'

/** How to fill in a paper ballot, in plain Dutch. */
const howNl = (method: Method): string => {
  if (method.kind === 'threshold') return 'Zet bij elk voorstel één kruisje. U mag ook iets openlaten.'
  if (method.kind === 'approval') return `Zet een kruisje bij wat u goed vindt, hoogstens ${method.most}.`
  if (method.kind === 'dots')
    return `Verdeel ${method.dots} stippen. Zet in elk vak hoeveel u er geeft, hoogstens ${method.each} per voorstel.`
  if (method.kind === 'score') return `Zet in elk vak een cijfer van 0 tot ${method.highest}.`
  if (method.kind === 'budget')
    return method.dots === undefined
      ? 'Zet een kruisje bij elk plan dat u steunt.'
      : `Verdeel ${method.dots} punten. Zet in elk vak hoeveel u er geeft.`
  return 'Zet een 1 bij uw eerste keus, een 2 bij uw tweede keus, en zo verder. U hoeft niet alles te nummeren.'
}

/** Fixed words of a ballot. */
export const ballotNl = ({ method, ties, tieOrder, options, quorum, influence }: Question) => {
  const names = new Map(options.map(({ id, name }) => [id, name.nl]))
  return {
    kind: 'Stembiljet',
    how: howNl(method),
    answers: ['Voor', 'Tegen', 'Geen mening'],
    proposal: 'Voorstel',
    yours: 'Uw keuze',
    plain:
      'Schrijf niets anders op dit biljet: geen naam, geen tekening. Vergist? Ruil het bij de balie voor een nieuw.',
    facts: [
      `Wat er met de uitslag gebeurt: ${influence.nl}`,
      `Bij gelijke stand gaat voor wie eerder staat${ties === 'drawn' ? ' (vooraf geloot)' : ''}: ${tieOrder.map(id => names.get(id) ?? id).join(', ')}.`,
      ...(quorum > 0 ? [`Er moeten minstens ${quorum} mensen stemmen.`] : []),
    ],
    number: 'Nummer van dit biljet',
    secret:
      'Het nummer komt door toeval en hoort bij niemand. Onthoud het als u uw biljet later in de openbare lijst wilt vinden.',
    qr: 'Vierkante code voor wie de biljetten invoert',
  }
}
