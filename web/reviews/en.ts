import type { nl } from './nl.ts'

export const en: typeof nl = {
  title: 'Weighing applications',
  lead: 'These are the applications you read as an expert. What you fill in is kept by itself.',
  profile: 'My profile',
  noProfileTitle: 'Fill in your profile first',
  noProfile:
    'Your profile says which themes you know about and what you are involved in. So you never get an application that you have something to do with.',
  toProfile: 'Fill in my profile',
  none: 'There are no applications for you yet',
  noneHelp: 'As soon as the programme manager gives you one, you get a letter and it is here.',
  until: 'Until',
  ended: 'Weighing was possible until',
  progress: (done, all) => `${done} of ${all} ready`,
  stands: { open: 'Not begun yet', begun: 'Begun', done: 'Handed in' },
  answered: (count, all) => `${count} of ${all} questions`,
  columns: { title: 'Application', theme: 'Theme', applicant: 'Applicant', ask: 'Asked', stand: 'State' },
  next: 'On to the next one',
  registerTitle: 'Experts',
  registerLead:
    'Every application for the Social Agenda is read by independent experts. Here you see who they are, what they know about, what they are tied to, and what they did not read because of it.',
  experts: { one: 'expert', other: 'experts' },
  kinds: { expert: 'Expert', experience: 'Expert by experience' },
  knows: 'Knows about',
  tied: 'Tied to',
  nothing: 'not tied to anything',
  lives: place => `lives or works in ${place}`,
  paid: name => `money from or to ${name} every year`,
  filter: 'Theme',
  all: 'All themes',
  recusals: 'What they did not read',
  recusalsLead:
    'Whoever has something to do with an application, or with who makes it, does not read it. What the platform sees itself (same organisation, municipality or yearly subsidy, partner, earlier work) is never assigned. Below is what experts declared themselves. The title is added when the reading is ready.',
  noRecusals: 'Nobody had to step back so far.',
  recusal: { round: 'Round', expert: 'Expert', what: 'Application', at: 'Declared on' },
  aTheme: theme => `an application about ${theme}`,
  noExperts: 'No experts are known yet.',
}
