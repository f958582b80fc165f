import type { nl } from './nl.ts'

export const en: typeof nl = {
  title: 'Will you take part?',
  kind: round => `Invitation · ${round}`,
  asks: (applicant, organisation) =>
    `${applicant} asks ${organisation} to take part in this plan. Read it, fill in your own line and sign. You need no account.`,
  until: 'The application can be submitted until',
  about: 'The plan in short',
  noSummary: 'The applicant has not described the plan yet.',
  others: 'Who else takes part?',
  signed: 'has signed',
  notSigned: 'has not signed yet',
  join: 'Read or write along',
  joinHelp:
    'Would you like to read the whole plan, or write along? Then sign in. We link this invitation to your account.',
  joinGo: 'Open the whole plan',
  joining: 'Opening',
  signIn: 'Sign in',
  wrong: 'This link does not work',
  wrongHelp:
    'Perhaps it was not copied as a whole, or a new one was sent. Open the link in the latest mail, or ask the applicant for a new one.',
  none: 'Open the link in your mail',
  noneHelp: 'You come to this page with the link in the mail with which you were invited.',
  close: 'Close this page for good',
  closeHelp: 'Do this on a computer that others use as well.',
}
