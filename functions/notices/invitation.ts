import type { Role } from '../http/endpoint.ts'
import type { StoredPerson } from '../people/stored.ts'
import { municipalityOf } from '../villages/rules.ts'
import { closingNl, greetingNl } from './letters-nl.ts'
import type { Letter } from './rules.ts'

/** Staff comes from anywhere, so this one letter is in both languages. */
const roleWords: Record<Role, readonly [nl: string, en: string]> = {
  resident: ['inwoner', 'resident'],
  helper: ['helper: u vult ideeën in voor anderen', 'helper: you fill in ideas for others'],
  officer: ['medewerker van de gemeente', 'officer of the municipality of'],
  partner: ['partner', 'partner'],
  expert: ['deskundige', 'expert'],
  moderator: ['moderator: u leest wat er binnenkomt', 'moderator: you read what comes in'],
  manager: ['programmamanager', 'programme manager'],
  executive: ['lid van Gedeputeerde Staten', 'member of the provincial executive'],
  council: ['lid van Provinciale Staten', 'member of the provincial council'],
  facilitator: ['procesbegeleider', 'facilitator'],
  auditor: ['controleur van het logboek', 'auditor of the log'],
  administrator: ['beheerder', 'administrator'],
}

const rolesIn = ({ roles, tenant }: StoredPerson, language: 0 | 1): string => {
  const place = municipalityOf(tenant ?? '')?.name
  return roles.map(role => `- ${roleWords[role][language]}${role === 'officer' && place ? ` ${place}` : ''}`).join('\n')
}

const paragraphs = (person: StoredPerson, origin: string): string[] => [
  greetingNl,
  `U bent uitgenodigd voor Naoberplein, het plein voor ideeën van de provincie Drenthe en de gemeenten. Uw rol:\n${rolesIn(person, 0)}`,
  `Zo begint u: ga naar ${origin}/mijn en kies ‘Inloggen’. Vul het e-mailadres in waarop u deze mail krijgt. Alleen met dat adres krijgt u deze rol. Bent u er voor het eerst, maak dan met dat adres een account. U hoeft geen wachtwoord te bedenken: u krijgt een code in uw mail.`,
  'Klopt deze uitnodiging niet? Dan hoeft u niets te doen.',
  closingNl(origin),
  '— In English —',
  `You have been invited to Naoberplein, the square for ideas of the province of Drenthe and its municipalities. Your role:\n${rolesIn(person, 1)}`,
  `How to begin: go to ${origin}/en/mijn and choose ‘Sign in’. Fill in the e-mail address at which you got this mail. Only that address gives you this role. If it is your first time, make an account with that address. You need no password: a code comes in your mail.`,
  'Is this invitation not meant for you? Then you need not do anything.',
]

/** Somebody who comes from a backup was invited long ago. */
const newForMs = 86_400_000

/** The letter to somebody who was invited and has not signed in yet; one for each person. It names nobody. */
export const invitationLetter = (person: StoredPerson, toldAt: string, origin: string): Letter[] => {
  const isNew = Date.parse(toldAt) - Date.parse(person.at) < newForMs
  if (person.did !== 'invitePerson' || !isNew) return []
  return [
    {
      id: `${person.id}-invitation`,
      idea: '',
      kind: 'invitation',
      to: `person#${person.id}`,
      subject: 'Uitnodiging voor Naoberplein / Invitation to Naoberplein',
      text: paragraphs(person, origin).join('\n\n'),
      dueAt: person.at,
    },
  ]
}
