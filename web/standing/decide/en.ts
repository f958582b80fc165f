import type { nl } from './nl.ts'

export const en: typeof nl = {
  title: 'Take part in decisions',
  lead: 'Who decides what? For each road: what you can do, who takes the decision, and how much your voice counts.',
  levelsTitle: 'How much influence do you have?',
  levels: { 1: 'You are told', 2: 'You give advice', 3: 'You decide together', 4: 'You decide' },
  levelHelp: {
    1: 'Somebody else decides and tells you why.',
    2: 'Your opinion counts. Whoever decides says what was done with it.',
    3: 'You decide together with others.',
    4: 'What you or the group decides is what happens.',
  },
  influence: 'Influence of residents:',
  who: 'Whose turn:',
  soon: {
    agenda: 'You cannot react here to the draft of the annual plan yet. The other steps work now.',
  },
  roads: [
    {
      id: 'idee',
      icon: 'advice',
      title: 'The road of an idea',
      says: 'You have an idea for your village or neighbourhood. You need no account.',
      steps: [
        {
          name: 'You send it in',
          says: 'You get a code and a date by which you have an answer.',
          who: 'You',
          level: 4,
        },
        {
          name: 'A moderator reads it',
          says: 'Only whether it fits on the square, not whether it is a good idea. A refusal always has a reason. Within six weeks you can appeal; then somebody else looks.',
          who: 'The province',
          level: 1,
        },
        {
          name: 'Neighbours support and react',
          says: 'Support shows what people care about. It does not decide, but it counts when choices are made.',
          who: 'Everybody in Drenthe',
          level: 2,
        },
        {
          name: 'You get an answer',
          says: 'Within eight weeks, in public, with what happens and why. Late answers are counted in public.',
          who: 'The municipality or the province',
          level: 1,
        },
      ],
      to: '/ideeen/nieuw',
      go: 'Send in your idea',
    },
    {
      id: 'agenda',
      icon: 'money',
      title: 'The road to the Sociale Agenda',
      says: 'Larger ideas can get money from the Sociale Agenda of the province. Partners work them out together.',
      steps: [
        {
          name: 'Partners form an alliance',
          says: 'Every partner signs what it contributes itself.',
          who: 'The partners',
          level: 3,
        },
        {
          name: 'Experts review',
          says: 'At least three, without an interest of their own. People who lived it are among them.',
          who: 'Experts',
          level: 2,
        },
        {
          name: 'The twelve municipalities advise',
          says: 'Each says for, against, or on which condition.',
          who: 'The municipalities',
          level: 2,
        },
        {
          name: 'Consultation',
          says: 'The plan comes as a draft first. Everybody can react and gets an answer to it.',
          who: 'Everybody in Drenthe',
          level: 2,
        },
        {
          name: 'The decision',
          says: 'The provincial executive adopts the plan and writes why something is in it or not. The provincial council checks that.',
          who: 'The provincial executive',
          level: 1,
        },
      ],
      to: '/agenda',
      go: 'See the agenda and the money',
    },
    {
      id: 'burgerberaad',
      icon: 'people',
      title: 'The road of a citizens’ assembly',
      says: 'A village or the province puts one question to people drawn by lot. They talk, and decide together.',
      steps: [
        {
          name: 'The draw',
          says: 'Everybody can work out the draw again. Whoever is drawn may also say no.',
          who: 'The lot',
          level: 1,
        },
        {
          name: 'Talking',
          says: 'At tables, with residents, government and employers mixed.',
          who: 'The participants',
          level: 3,
        },
        {
          name: 'Voting',
          says: 'One person, one vote, and secret. How many votes are needed is set beforehand. Everybody can count again.',
          who: 'The participants',
          level: 4,
        },
        {
          name: 'The citizens’ decision',
          says: 'Whoever put the question promised beforehand what happens with the decision. A group of participants watches over it.',
          who: 'The participants and who put the question',
          level: 3,
        },
      ],
      to: '/burgerberaden',
      go: 'See the assemblies',
    },
  ],
}
