import type { nl } from './nl.ts'

export const en: typeof nl = {
  timeLeft: 'Time left',
  overTime: 'Over time',
  paused: 'The clock stands still',
  step: (at, of) => `Step ${at} of ${of}`,
  table: table => `Table ${table}`,
  rules: 'How we talk',
  dots: dots => (dots === 1 ? '1 dot' : `${dots} dots`),
  items: items => (items === 1 ? '1 idea' : `${items} ideas`),
  fields: {
    title: 'The proposal in one sentence',
    what: 'What are we going to do?',
    why: 'Why?',
    needs: 'What does it take?',
  },
}
