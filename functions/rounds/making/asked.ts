import type { Round } from '../round.ts'

type Both = { nl: string; en: string }
const both = (nl: string, en: string): Both => ({ nl, en })

/** What an application is asked for in a first round; the programme manager changes it per year. */
export const firstParts: Round['parts'] = [
  {
    id: 'aanleiding',
    name: both('Waarom is dit nodig?', 'Why is this needed?'),
    help: both(
      'Wat is er aan de hand, en hoe weet u dat? Aan wie hebt u het gevraagd?',
      'What is going on, and how do you know? Whom did you ask?',
    ),
    required: true,
    longest: 3000,
  },
  {
    id: 'aanpak',
    name: both('Wat gaat u doen?', 'What will you do?'),
    help: both('Vertel stap voor stap wat er gebeurt.', 'Tell step by step what will happen.'),
    required: true,
    longest: 4000,
  },
  {
    id: 'doelgroep',
    name: both('Voor wie is het?', 'Who is it for?'),
    help: both(
      'Om welke mensen gaat het, en hoeveel zijn het er?',
      'Which people is it about, and how many are there?',
    ),
    required: true,
    longest: 2000,
  },
  {
    id: 'planning',
    name: both('Wanneer gebeurt wat?', 'What happens when?'),
    help: both('Noem het begin, het eind en de stappen ertussen.', 'Name the start, the end and the steps between.'),
    required: true,
    longest: 2000,
  },
  {
    id: 'resultaat',
    name: both('Wat is er straks anders?', 'What will be different?'),
    help: both(
      'Noem een doel dat u kunt meten, en hoe u het meet.',
      'Name a goal that you can measure, and how you measure it.',
    ),
    required: true,
    longest: 2000,
  },
  {
    id: 'vervolg',
    name: both('Hoe gaat het daarna verder?', 'How does it continue afterwards?'),
    help: both('Wie neemt het over, en wie betaalt het dan?', 'Who takes over, and who pays for it then?'),
    required: true,
    longest: 2000,
  },
  {
    id: 'ander-geld',
    name: both('Is er ander geld voor?', 'Is there other money for it?'),
    help: both(
      'Noem waar u nog meer geld hebt gevraagd of gekregen voor hetzelfde.',
      'Name where else you asked for or got money for the same.',
    ),
    required: true,
    longest: 1500,
  },
  {
    id: 'risico',
    name: both('Wat kan er misgaan?', 'What could go wrong?'),
    help: both('Noem het grootste risico en wat u dan doet.', 'Name the largest risk and what you will do then.'),
    required: false,
    longest: 1500,
  },
]

/** Kinds of costs of a first round; overhead and regular work are seen but not paid (criterion F2). */
export const firstCategories: Round['categories'] = [
  { id: 'personeel', name: both('Mensen die worden ingehuurd', 'People who are hired'), eligible: true },
  { id: 'materiaal', name: both('Materiaal en inrichting', 'Material and furnishing'), eligible: true },
  { id: 'bijeenkomsten', name: both('Bijeenkomsten', 'Meetings'), eligible: true },
  { id: 'communicatie', name: both('Uitleg en publiciteit', 'Explanation and publicity'), eligible: true },
  { id: 'onderzoek', name: both('Meten en terugkijken', 'Measuring and looking back'), eligible: true },
  { id: 'overhead', name: both('Kantoorkosten (overhead)', 'Office costs (overhead)'), eligible: false },
  { id: 'gewoon-werk', name: both('Gewoon werk', 'Regular work'), eligible: false },
]

export const firstLetters: Round['letters'] = {
  receipt: both(
    'Wij hebben uw aanvraag. Bewaar deze brief met de kopie.',
    'We have your application. Keep this letter with the copy.',
  ),
  advice: both(
    'Deskundigen hebben uw plan gelezen. Hun advies leest u hieronder.',
    'Experts have read your plan. Their advice is below.',
  ),
  granted: both(
    'Uw project staat in het jaarplan. Wij bellen u binnen twee weken.',
    'Your project is in the annual plan. We will call you within two weeks.',
  ),
  refused: both(
    'Uw project staat dit jaar niet in het jaarplan. Hieronder leest u waarom, en wat u kunt doen.',
    'Your project is not in the annual plan this year. Below you read why, and what you can do.',
  ),
}
