import type { nl } from './nl.ts'

export const en: typeof nl = {
  title: 'Start an alliance',
  lead: 'An alliance is a group of partners who make a plan together and ask for money for it. You begin, and invite others afterwards.',
  idea: 'You work out this idea:',
  round: 'For which round?',
  noRound: 'No round is open now',
  noRoundHelp: 'The page of rounds says when the next one begins.',
  rounds: 'See the rounds',
  until: 'submit until',
  name: 'What is the plan called?',
  nameHint: 'You can still change this later.',
  nameEmpty: 'Give the plan a name.',
  organisation: 'On behalf of which organisation do you do this?',
  organisationHint: 'For example an association, a foundation or a municipality. You become the applicant.',
  organisationEmpty: 'Fill in the name of your organisation.',
  chamber: 'Chamber of commerce number',
  chamberHint: 'Eight digits. Leave it empty when you have none.',
  chamberWrong: 'This is not a chamber of commerce number. It has eight digits.',
  go: 'Start',
  busy: 'Starting',
  signIn: 'Sign in to start an alliance',
  province: 'This account cannot do this',
  provinceHelp:
    'An alliance begins with a resident, a partner or a municipality. The province decides about the application and therefore does not take part.',
}
