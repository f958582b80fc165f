import type { nl } from './nl.ts'

export const en: typeof nl = {
  title: 'Accessibility',
  lead: 'This page makes itself from the last test. It also says what is not right yet.',
  result: (looks, pages, date) => `On ${date} the test looked at ${pages} pages in ${looks} states together.`,
  none: 'No faults were found of the kind that an automatic test can find.',
  some: count => `${count} faults were found. We are working on them.`,
  tool: axe => `Used: axe-core ${axe} in Chromium, with the rules of WCAG 2.0, 2.1 and 2.2, A and AA.`,
  table: 'Result per page',
  page: 'Page',
  looks: 'States',
  faults: 'Faults',
  details: 'Show the result per page',
  parts: [
    {
      id: 'doel',
      title: 'What we want',
      says: [
        'Everybody must be able to take part: with a phone, with a keyboard, with a screen reader, with large letters, or with somebody beside them. We keep to WCAG 2.2, level A and AA (EN 301 549).',
      ],
    },
    {
      id: 'getest',
      title: 'What we test',
      says: ['With every change a test runs in a real browser. It looks at:'],
      list: [
        'every page in different states: empty, filled, with errors and with a dialog open;',
        'narrow as a phone (360 points) and wide as a laptop (1280 points);',
        'light and dark, Dutch and English;',
        'whether the main work can be done with the keyboard only: reading an idea and deciding on it, and checking the log.',
      ],
    },
    { id: 'uitslag', title: 'The result of the last test' },
    {
      id: 'nog-niet',
      title: 'What is not right yet, or has not been examined',
      list: [
        'There has been no examination by an independent office yet.',
        'It has not been tested yet by people who use a screen reader or voice control themselves. An automatic test does not find everything.',
        'The street map works with the keyboard, but cannot be read by a screen reader. The list beside it is always complete.',
        'We cannot make documents accessible that residents add. Call us: we tell you what is in them.',
        'Letters and ideas exist only in the language they were written in, mostly Dutch.',
      ],
    },
    {
      id: 'melden',
      title: 'Something does not work?',
      says: ['Call or mail us. We help you on at once, and within two weeks you hear what we do about it.'],
      links: [{ to: '/contact', words: 'Call, mail or drop by' }],
    },
  ],
}
