import type { nl } from './nl.ts'

export const en: typeof nl = {
  title: 'From idea to plan',
  none: 'Would you like to work this idea out into a plan with others? With a plan you can ask the Sociale Agenda for money.',
  start: 'Start an alliance',
  also: 'Start an alliance too',
  one: (round, partners) =>
    partners === 1
      ? `One organisation is working this idea out for ${round}. It is still looking for partners.`
      : `An alliance of ${partners} partners is working this idea out for ${round}.`,
  definitive: 'All partners have signed.',
}
