import type { Round } from '../../rounds/round.ts'
import { both, type Column, column } from './column.ts'

/** Partners that fit in one row; who has more works out the alliance on the platform. */
export const partnerNumbers = [1, 2, 3, 4] as const

const who: readonly Column[] = [
  column({
    id: 'applicant',
    name: both('Aanvrager', 'Applicant'),
    help: both(
      'De organisatie die het voorstel trekt. Leeg: uw gemeente.',
      'The organisation that leads the proposal. Empty: your municipality.',
    ),
    example: both('Stichting Welkom', 'Stichting Welkom'),
    longest: 120,
    synonyms: ['Organisatie', 'Penvoerder', 'Indiener', 'Initiatiefnemer', 'Organisation'],
  }),
  column({
    id: 'applicant-chamber',
    name: both('KvK-nummer aanvrager', 'Chamber number of applicant'),
    help: both('Acht cijfers.', 'Eight digits.'),
    example: both('01234567', '01234567'),
    kind: 'chamber',
    synonyms: ['KvK', 'KvK-nummer', 'KvK nummer', 'Kamer van Koophandel'],
  }),
  column({
    id: 'own-cash',
    name: both('Eigen bijdrage aanvrager', 'Own contribution of applicant'),
    help: both('In euro’s. Eigen uren tellen niet mee.', 'In euros. Own hours do not count.'),
    example: both('5.000', '5,000'),
    kind: 'money',
    synonyms: ['Eigen bijdrage', 'Eigen geld', 'Cofinanciering', 'Own contribution'],
  }),
]

const partner = (n: number): Column[] => [
  column({
    id: `partner${n}`,
    name: both(`Partner ${n}`, `Partner ${n}`),
    help: both('Naam van de organisatie die meedoet.', 'Name of the organisation that takes part.'),
    example: n === 1 ? both('Dorpsbelang Sleen', 'Dorpsbelang Sleen') : both('', ''),
    longest: 120,
    synonyms: n === 1 ? ['Partner', 'Samenwerkingspartner'] : [],
  }),
  column({
    id: `partner${n}-chamber`,
    name: both(`KvK-nummer partner ${n}`, `Chamber number of partner ${n}`),
    help: both('Acht cijfers.', 'Eight digits.'),
    kind: 'chamber',
    synonyms: [`KvK partner ${n}`, `Partner ${n} KvK`],
  }),
  column({
    id: `partner${n}-cash`,
    name: both(`Bijdrage partner ${n}`, `Contribution of partner ${n}`),
    help: both('In euro’s.', 'In euros.'),
    kind: 'money',
    synonyms: [`Partner ${n} bijdrage`, `Bedrag partner ${n}`],
  }),
]

const cost = ({ id, name, eligible }: Round['categories'][number]): Column =>
  column({
    id: `cost:${id}`,
    name: both(`Kosten: ${name.nl}`, `Costs: ${name.en}`),
    help: eligible
      ? both('In euro’s, met btw als u die betaalt.', 'In euros, with VAT where you pay it.')
      : both(
          'In euro’s. Deze kosten tellen niet mee in de vraag.',
          'In euros. These costs do not count in what is asked.',
        ),
    example: both('12.000', '12,000'),
    kind: 'money',
    synonyms: [name.nl, name.en, id, `Kosten ${id}`],
  })

/** Who takes part and what it costs. The gap follows from these; there is no column for it that could say otherwise. */
export const moneyColumns = (categories: Round['categories']): Column[] => [
  ...who,
  ...partnerNumbers.flatMap(partner),
  column({
    id: 'signed',
    name: both('Partners hebben getekend', 'Partners have signed'),
    help: both(
      'Ja als uw gemeente van elke partner een getekende toezegging heeft. Zonder dat kan een voorstel niet in het plan.',
      'Yes when your municipality has a signed commitment of every partner. Without that a proposal cannot be in the plan.',
    ),
    example: both('ja', 'yes'),
    kind: 'yes-no',
    synonyms: ['Getekend', 'Toezeggingen getekend', 'Toezegging', 'Signed'],
  }),
  ...categories.map(cost),
  column({
    id: 'other-funds',
    name: both('Geld van andere fondsen', 'Money from other funds'),
    help: both('In euro’s, samen.', 'In euros, together.'),
    example: both('2.500', '2,500'),
    kind: 'money',
    synonyms: ['Andere fondsen', 'Overige fondsen', 'Fondsen', 'Other funds'],
  }),
  column({
    id: 'double-funding',
    name: both('Betaalt iemand anders dezelfde kosten?', 'Does somebody else pay for the same costs?'),
    help: both('Ja of nee.', 'Yes or no.'),
    example: both('nee', 'no'),
    kind: 'yes-no',
    synonyms: ['Dubbele financiering', 'Dubbele subsidie', 'Double funding'],
  }),
  column({
    id: 'double-funding-note',
    name: both('Wie betaalt er dan ook?', 'Who else pays then?'),
    help: both('Alleen nodig bij ja.', 'Only needed with yes.'),
    longest: 1000,
    synonyms: ['Toelichting dubbele financiering', 'Toelichting dubbele subsidie'],
  }),
]
