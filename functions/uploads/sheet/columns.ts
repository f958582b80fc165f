import type { Round } from '../../rounds/round.ts'
import { both, type Column, column, places } from './column.ts'
import { moneyColumns } from './moneyColumns.ts'

type Asked = Pick<Round, 'themes' | 'tranches' | 'features' | 'parts' | 'criteria' | 'categories'>

const what = ({ themes, tranches, features }: Asked): Column[] => [
  column({
    id: 'reference',
    name: both('Kenmerk', 'Reference'),
    help: both(
      'Uw eigen nummer of code. Hetzelfde kenmerk is hetzelfde voorstel: zo komt het nooit twee keer binnen. Leeg: de titel telt.',
      'Your own number or code. The same reference is the same proposal: so it never comes in twice. Empty: the title counts.',
    ),
    example: both('2027-014', '2027-014'),
    longest: 40,
    synonyms: ['Nummer', 'Nr', 'Projectnummer', 'Zaaknummer', 'Referentie', 'Id', 'Number', 'Code'],
  }),
  column({
    id: 'title',
    name: both('Titel', 'Title'),
    help: both('Hoe het voorstel heet, in minstens 5 tekens.', 'What the proposal is called, in at least 5 signs.'),
    example: both('Samen eten in de wijk', 'Eating together in the neighbourhood'),
    required: true,
    longest: 120,
    synonyms: [
      'Naam',
      'Naam project',
      'Projectnaam',
      'Titel project',
      'Titel voorstel',
      'Project',
      'Name',
      'Project name',
    ],
  }),
  column({
    id: 'summary',
    name: both('Samenvatting', 'Summary'),
    help: both('Wat u gaat doen, in een paar zinnen.', 'What you will do, in a few sentences.'),
    example: both('Elke week koken buren voor elkaar.', 'Every week neighbours cook for each other.'),
    longest: 600,
    synonyms: ['Omschrijving', 'Korte omschrijving', 'Beschrijving', 'Toelichting', 'Description'],
  }),
  column({
    id: 'theme',
    name: both('Thema', 'Theme'),
    help: both('Kies een thema van de ronde.', 'Choose a theme of the round.'),
    example: themes[0]?.name ?? both('', ''),
    required: true,
    kind: 'choice',
    choices: themes.map(({ slug, name }) => ({ id: slug, name })),
    synonyms: ['Programma', 'Onderwerp', 'Topic'],
  }),
  column({
    id: 'tranche',
    name: both('Tranche', 'Tranche'),
    help: both(
      '2 is een uitgewerkt idee, 3 is iets nieuws uitproberen.',
      '2 is an elaborated idea, 3 is trying out something new.',
    ),
    example: both('2', '2'),
    required: true,
    kind: 'choice',
    choices: tranches
      .filter(({ id }) => id !== '1')
      .map(({ id, name }) => ({ id, name: both(`${id}: ${name.nl}`, `${id}: ${name.en}`) })),
    synonyms: ['Soort', 'Type'],
  }),
  column({
    id: 'features',
    name: both('Bijzonderheid', 'Feature'),
    help: both('Een of meer, met een puntkomma ertussen.', 'One or more, with a semicolon between them.'),
    example: features[0]?.name ?? both('', ''),
    kind: 'choices',
    choices: features,
    synonyms: ['Bijzonderheden', 'Kenmerken', 'Features'],
  }),
]

const whereAndWhen: readonly Column[] = [
  column({
    id: 'municipalities',
    name: both('Gemeenten', 'Municipalities'),
    help: both(
      'Waar het gebeurt, met een puntkomma ertussen. Leeg: alleen uw eigen gemeente.',
      'Where it happens, with a semicolon between them. Empty: your own municipality only.',
    ),
    example: both('Assen; Tynaarlo', 'Assen; Tynaarlo'),
    kind: 'choices',
    choices: places,
    synonyms: ['Gemeente', 'Waar', 'Werkgebied', 'Municipality'],
  }),
  column({
    id: 'start',
    name: both('Begint op', 'Starts on'),
    help: both('Een datum zoals 1-3-2027, of alleen een jaar.', 'A date such as 1 March 2027, or only a year.'),
    example: both('1-3-2027', '1 March 2027'),
    kind: 'start',
    synonyms: ['Start', 'Startdatum', 'Begindatum', 'Startjaar', 'Begin', 'Start date', 'Start year', 'Vanaf'],
  }),
  column({
    id: 'end',
    name: both('Klaar op', 'Ends on'),
    help: both('Een datum zoals 31-12-2028.', 'A date such as 31 December 2028.'),
    example: both('31-12-2028', '31 December 2028'),
    kind: 'date',
    synonyms: ['Einddatum', 'Einde', 'Eind', 'Tot en met', 'End date', 'End'],
  }),
]

const answers = ({ parts, criteria }: Asked): Column[] => [
  ...parts.map(({ id, name, help, longest }) => column({ id: `answer:${id}`, name, help, longest, synonyms: [id] })),
  ...criteria.map(({ id, text }) =>
    column({
      id: `answer:${id}`,
      name: both(`${id} ${text.nl}`, `${id} ${text.en}`),
      help: both('Antwoord op deze vraag van het wegingskader.', 'Answer to this question of the rubric.'),
      longest: 3000,
      synonyms: [id, text.nl, text.en],
    }),
  ),
]

/** The columns of a round's template, in order: all of it follows from the round's own data. */
export const columnsOf = (round: Asked): Column[] => [
  ...what(round),
  ...whereAndWhen,
  ...moneyColumns(round.categories),
  ...answers(round),
]
