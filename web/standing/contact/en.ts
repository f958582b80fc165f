import type { nl } from './nl.ts'

export const en: typeof nl = {
  title: 'Contact',
  lead: 'Call, mail or drop by. We are glad to help.',
  exampleTitle: 'This is an example',
  example:
    'The number and addresses on this page are made up. Whoever puts the platform to use fills in their own details here.',
  call: 'Call',
  callWhen: 'Monday to Friday from 9 to 17',
  mail: 'Mail',
  mailWhen: 'You get an answer within two working days',
  visit: 'Drop by',
  visitWhen: 'Monday to Thursday from 9 to 16, no appointment needed',
  desk: 'Desk of Naoberplein',
  parts: [
    {
      id: 'samen',
      title: 'Fill it in together',
      says: [
        'Would you rather talk than type? You can. One of us fills in the idea with you, by phone or at the table. You get the same code and the same answer as those who do it themselves.',
        'In the library and at the language desk, too, you can ask for help.',
      ],
      links: [{ to: '/ideeen/nieuw', words: 'Fill it in yourself after all' }],
    },
    {
      id: 'al',
      title: 'You have sent in an idea already',
      says: ['Keep the code on your receipt at hand. With it we find your idea at once.'],
      links: [{ to: '/volgen', words: 'Follow your idea with the code' }],
    },
    {
      id: 'gemeente',
      title: 'A question about your municipality',
      says: [
        'A loose paving stone, a permit or a benefit? That is what your municipality is for. On its page you also see which ideas it handles.',
      ],
      links: [{ to: '/dorpen', words: 'Find your village or municipality' }],
    },
  ],
}
