import type { nl } from './nl.ts'

export const en: typeof nl = {
  title: 'My profile as an expert',
  lead: 'With this you get applications about what you know, and never one that you have something to do with. All but your earlier work is in the public register.',
  kind: 'How do you read?',
  kinds: { expert: 'As an expert', experience: 'As an expert by experience' },
  kindHints: {
    expert: 'You know the field or the research.',
    experience: 'You lived it. You get the questions in plain words; your judgement counts as much.',
  },
  themes: 'What do you know about?',
  organisations: 'What are you involved in?',
  organisationsHint:
    'Work, board, supervisory board. One per line; add the chamber of commerce number if you know it. For example: Zorggroep De Es, 12345678',
  municipality: 'In which municipality do you live or work?',
  noMunicipality: 'None of these twelve',
  subsidies: 'From or to whom does money go every year?',
  subsidiesHint: 'Organisations that pay you or your work every year, or that you pay. One per line.',
  earlier: 'Which applications or ideas did you work on before?',
  earlierHint: 'Numbers or addresses of the pages, one per line. This is not in the register.',
  most: 'How many applications will you read per round at most?',
  mostHint: 'Leave empty if it does not matter.',
  save: 'Keep profile',
  saved: 'Your profile is kept.',
  savedOther: name => `The profile of ${name} is kept.`,
  changed:
    'Your profile has changed meanwhile, by you on another screen or by the programme manager. Load the page again.',
  back: 'My applications',
  badNumber: 'A chamber of commerce number has eight digits. Check the lines.',
  badMost: 'Fill in a whole number from 1 to 500.',
  email: 'Mail address',
  emailHint: 'Of somebody with the role of expert. The administrator gives that role.',
  unknown: 'Nobody with this mail address has the role of expert.',
}
