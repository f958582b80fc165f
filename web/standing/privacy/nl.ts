import type { Part } from '../Parts.tsx'

/** Held to the tables of the platform (functions/data/keys.ts): what is not kept there is not written here. */
const kept = [
  {
    what: 'Uw idee: titel, tekst, plaats, thema, wat er nodig is',
    why: 'Om het te plaatsen en te beantwoorden',
    long: 'Blijft staan. Trekt u het in, dan is het meteen niet meer openbaar en na 30 dagen gewist',
  },
  {
    what: 'Naam, e-mail en telefoon bij een idee',
    why: 'Om u te bereiken. Alles mag u overslaan',
    long: 'Apart van het idee, tot u het wist. Bij een ingetrokken idee: 30 dagen',
  },
  {
    what: 'Uw code van het ontvangstbewijs',
    why: 'Om uw idee te volgen zonder account',
    long: 'Wij bewaren de code niet, alleen een afdruk die niet terug te rekenen is',
  },
  {
    what: 'Steun',
    why: 'Om te tellen, één keer per mens',
    long: 'Tot u de steun terugneemt. Opgeslagen als afdruk: niemand kan een lijst maken van wie wat steunt, wij ook niet',
  },
  {
    what: 'Reacties, met de naam die u zelf kiest',
    why: 'Om het gesprek te laten zien',
    long: 'Tot u uw account wist. Bij de reactie zelf staat niet wie u bent; bij uw account staat welke reacties van u zijn, zodat u ze kunt ophalen en wissen',
  },
  {
    what: 'Hulp die u aanbiedt, met hoe u te bereiken bent',
    why: 'Om de indiener uw bericht te laten lezen',
    long: 'Tot u uw gegevens wist, of tot het idee gewist is',
  },
  {
    what: 'Bezwaar tegen een telling, en hoe u te bereiken bent als u dat invult',
    why: 'Om u antwoord te geven voordat een uitslag wordt vastgesteld',
    long: 'Een jaar. Daarna weten wij alleen nog hoeveel bezwaren er waren',
  },
  {
    what: 'Welke ideeën u volgt',
    why: 'Om u bericht te sturen',
    long: 'Tot u stopt met volgen',
  },
  {
    what: 'Account: naam, e-mail, rollen, dag van laatste inlog',
    why: 'Om in te loggen en te zien wat u mag',
    long: 'Tot u uw account wist',
  },
  {
    what: 'Foto’s en documenten',
    why: 'Om ze bij uw idee te tonen, na controle op virussen. Plaats en toestel in een foto halen we eruit',
    long: 'Zo lang als het idee, dus na intrekken nog 30 dagen. Hoort een bestand na een dag bij geen idee, dan wordt het gewist',
  },
  {
    what: 'Brieven die wij sturen',
    why: 'Om geen brief twee keer te sturen',
    long: 'Een verstuurde brief onthouden we 90 dagen',
  },
  {
    what: 'Een afdruk van uw internetverbinding bij een idee of reactie',
    why: 'Om misbruik te zien, zoals honderd berichten van één plek',
    long: 'De afdruk krijgt elke dag een andere naam en leidt niet terug naar uw adres. Hij blijft bij het idee staan',
  },
  {
    what: 'Tellers: hoe vaak iets in een uur gebeurt',
    why: 'Om het platform bereikbaar te houden',
    long: 'Wist zichzelf na dat uur of die dag',
  },
  {
    what: 'Logboek: wie deed wat, wanneer en waarom',
    why: 'Om te kunnen controleren wat wij doen',
    long: 'Blijft. Er staan geen namen of teksten in, alleen nummers',
  },
]

const parts: readonly Part[] = [
  {
    id: 'kort',
    title: 'In het kort',
    list: [
      'Lezen kan zonder account en zonder cookies.',
      'Een idee insturen kan zonder naam.',
      'Hoe wij u bereiken bewaren we apart van wat u schrijft. Dat wordt nooit openbaar.',
      'Niemand kan zien wie wat steunt.',
      'Wij verkopen niets, en geen ander bedrijf kijkt mee.',
    ],
  },
  {
    id: 'bewaard',
    title: 'Wat wij bewaren, waarom en hoe lang',
    says: ['Dit is alles. Staat het er niet bij, dan bewaren wij het niet.'],
  },
  {
    id: 'toestel',
    title: 'Wat op uw eigen toestel blijft',
    says: [
      'Wat u typt en nog niet hebt verstuurd, staat alleen in uw eigen browser. Wij kunnen het niet zien. Op een computer van de bibliotheek: verstuur het, of maak de velden leeg.',
    ],
  },
  {
    id: 'cookies',
    title: 'Eén cookie, en alleen als u inlogt',
    says: [
      'Als u inlogt, zetten wij één cookie. Daarin staat, versleuteld, dat u het bent. Die werkt twaalf uur. Wie niet inlogt, krijgt geen cookie. Daarom vragen we er ook niet om.',
      'Tijdens het inloggen is er nog een tijdelijk cookie, tot het inloggen klaar is.',
    ],
  },
  {
    id: 'anderen',
    title: 'Wie er nog meer bij komt kijken',
    says: [
      'De kaart haalt achtergrond op bij PDOK, de kaartendienst van de overheid. Dat gebeurt pas als u de kaart opent; PDOK ziet dan uw internetadres. De lijst werkt zonder kaart.',
      'Een moderator leest uw idee voor het op het plein komt. Contactgegevens ziet die alleen met een reden, en die reden komt in het logboek.',
    ],
  },
  {
    id: 'rechten',
    title: 'Wat u kunt vragen',
    list: [
      'Inzien en meenemen: log in en haal alles op als één bestand.',
      'Verbeteren: pas uw idee aan met uw code of met uw account.',
      'Wissen: wis uw account. Ideeën die op het plein staan blijven zonder naam, of trekt u meteen in.',
      'Hulp of een klacht: bel of mail ons. Komen we er niet uit, dan kunt u naar de Autoriteit Persoonsgegevens.',
    ],
    links: [
      { to: '/mijn', words: 'Naar uw eigen gegevens' },
      { to: '/volgen', words: 'Volg of verander uw idee met een code' },
      { to: '/contact', words: 'Bellen of mailen' },
    ],
  },
]

export const nl = {
  title: 'Privacy',
  lead: 'Wat wij van u bewaren, waarom, en hoe lang. In gewone woorden.',
  why: 'Waarom',
  long: 'Hoe lang',
  kept,
  parts,
}
