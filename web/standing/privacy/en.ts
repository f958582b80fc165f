import type { nl } from './nl.ts'

export const en: typeof nl = {
  title: 'Privacy',
  lead: 'What we keep about you, why, and for how long. In plain words.',
  why: 'Why',
  long: 'How long',
  kept: [
    {
      what: 'Your idea: title, text, place, theme, what is needed',
      why: 'To publish and answer it',
      long: 'Stays. When you withdraw it, it is no longer public at once, and erased after 30 days',
    },
    {
      what: 'Name, e-mail and phone with an idea',
      why: 'To reach you. You may skip all of it',
      long: 'Apart from the idea, until you erase it. With a withdrawn idea: 30 days',
    },
    {
      what: 'The code on your receipt',
      why: 'To follow your idea without an account',
      long: 'We do not keep the code, only a print of it that cannot be worked back',
    },
    {
      what: 'Support',
      why: 'To count, once per person',
      long: 'Until you take it back. Kept as a print: nobody can make a list of who supports what, nor can we',
    },
    {
      what: 'Reactions, with the name you choose yourself',
      why: 'To show the conversation',
      long: 'Until you erase your account. The reaction itself does not hold who you are; your account holds which reactions are yours, so that you can fetch and erase them',
    },
    {
      what: 'Help that you offer, with how to reach you',
      why: 'To let the author read your message',
      long: 'Until you erase your data, or until the idea is erased',
    },
    {
      what: 'An objection to a count, and how to reach you if you fill that in',
      why: 'To answer you before a result is declared',
      long: 'A year. After that we only know how many objections there were',
    },
    { what: 'Which ideas you follow', why: 'To send you news', long: 'Until you stop following' },
    {
      what: 'Account: name, e-mail, roles, day of last sign-in',
      why: 'To sign in and to see what you may do',
      long: 'Until you erase your account',
    },
    {
      what: 'Photos and documents',
      why: 'To show them with your idea, after a check for viruses. Place and device are taken out of a photo',
      long: 'As long as the idea, so 30 days more after withdrawing. A file that belongs to no idea after a day is erased',
    },
    {
      what: 'Letters we send',
      why: 'To send no letter twice',
      long: 'A letter that was sent is remembered for 90 days',
    },
    {
      what: 'A print of your internet connection with an idea or reaction',
      why: 'To see misuse, such as a hundred messages from one place',
      long: 'The print gets another name every day and does not lead back to your address. It stays with the idea',
    },
    {
      what: 'Counters: how often something happens in an hour',
      why: 'To keep the platform within reach',
      long: 'Erases itself after that hour or day',
    },
    {
      what: 'Log: who did what, when and why',
      why: 'To be able to check what we do',
      long: 'Stays. There are no names or texts in it, only numbers',
    },
  ],
  parts: [
    {
      id: 'kort',
      title: 'In short',
      list: [
        'Reading needs no account and no cookies.',
        'An idea can be sent in without a name.',
        'How to reach you is kept apart from what you write. It is never public.',
        'Nobody can see who supports what.',
        'We sell nothing, and no other company looks along.',
      ],
    },
    {
      id: 'bewaard',
      title: 'What we keep, why and for how long',
      says: ['This is everything. What is not in it, we do not keep.'],
    },
    {
      id: 'toestel',
      title: 'What stays on your own device',
      says: [
        'What you type and have not sent yet is only in your own browser. We cannot see it. On a library computer: send it, or empty the fields.',
      ],
    },
    {
      id: 'cookies',
      title: 'One cookie, and only when you sign in',
      says: [
        'When you sign in, we set one cookie. It holds, encrypted, that it is you. It works for twelve hours. Who does not sign in gets no cookie. That is why we do not ask about it.',
        'While signing in there is one more, temporary cookie, until signing in is done.',
      ],
    },
    {
      id: 'anderen',
      title: 'Who else comes near it',
      says: [
        'The map fetches its background from PDOK, the map service of the Dutch government. That only happens when you open the map; PDOK then sees your internet address. The list works without the map.',
        'A moderator reads your idea before it is public. They see contact details only with a reason, and that reason goes into the log.',
      ],
    },
    {
      id: 'rechten',
      title: 'What you can ask for',
      list: [
        'See and take along: sign in and fetch everything as one file.',
        'Correct: change your idea with your code or your account.',
        'Erase: erase your account. Ideas on the square stay without a name, or you withdraw them at once.',
        'Help or a complaint: call or mail us. If we cannot solve it, you can go to the Dutch data protection authority (Autoriteit Persoonsgegevens).',
      ],
      links: [
        { to: '/mijn', words: 'To your own data' },
        { to: '/volgen', words: 'Follow or change your idea with a code' },
        { to: '/contact', words: 'Call or mail' },
      ],
    },
  ],
}
