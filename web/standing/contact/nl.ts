import type { Part } from '../Parts.tsx'

const parts: readonly Part[] = [
  {
    id: 'samen',
    title: 'Samen invullen',
    says: [
      'Wilt u liever praten dan typen? Dat kan. Iemand van ons vult het idee met u in, aan de telefoon of aan tafel. U krijgt dezelfde code en hetzelfde antwoord als wie het zelf doet.',
      'Ook in de bibliotheek en bij het taalpunt kunt u vragen of iemand helpt.',
    ],
    links: [{ to: '/ideeen/nieuw', words: 'Toch zelf invullen' }],
  },
  {
    id: 'al',
    title: 'U hebt al een idee ingestuurd',
    says: ['Houd de code van uw ontvangstbewijs bij de hand. Daarmee vinden wij uw idee meteen.'],
    links: [{ to: '/volgen', words: 'Volg uw idee met de code' }],
  },
  {
    id: 'gemeente',
    title: 'Een vraag over uw gemeente',
    says: [
      'Een losse stoeptegel, een vergunning of een uitkering? Daarvoor is uw gemeente er. Op de bladzijde van uw gemeente ziet u ook welke ideeën zij behandelt.',
    ],
    links: [{ to: '/dorpen', words: 'Zoek uw dorp of gemeente' }],
  },
]

export const nl = {
  title: 'Contact',
  lead: 'Bel, mail of kom langs. Wij helpen u graag.',
  exampleTitle: 'Dit is een voorbeeld',
  example:
    'Nummer en adressen op deze bladzijde zijn verzonnen. Wie het platform in gebruik neemt, zet hier zijn eigen gegevens.',
  call: 'Bellen',
  callWhen: 'Maandag tot en met vrijdag van 9 tot 17 uur',
  mail: 'Mailen',
  mailWhen: 'U krijgt binnen twee werkdagen antwoord',
  visit: 'Langskomen',
  visitWhen: 'Maandag tot en met donderdag van 9 tot 16 uur, zonder afspraak',
  desk: 'Balie van Naoberplein',
  parts,
}
