import type { Criterion } from '../round.ts'

type Both = { nl: string; en: string }
type Asked = Pick<Criterion, 'weight' | 'plain' | 'anchors'>

const both = (nl: string, en: string): Both => ({ nl, en })

/** What belongs to the criteria of the agenda in a first round: weight, the plain question, and what 1, 3 and 5 mean. */
export const rubric: Readonly<Record<string, Asked>> = {
  P1: {
    weight: 10,
    plain: both('Doen zij het echt samen?', 'Do they really do it together?'),
    anchors: {
      low: both('Een organisatie doet het alleen.', 'One organisation does it alone.'),
      middle: both(
        'Partners staan erbij, niet elke inbreng is zeker.',
        'Partners are named, not every part is certain.',
      ),
      high: both('Elke partner heeft vastgelegd wat hij inbrengt.', 'Every partner has laid down what it brings.'),
    },
  },
  P2: {
    weight: 10,
    plain: both('Gaan zij ermee door als het geld op is?', 'Will they carry on when the money is gone?'),
    anchors: {
      low: both('Na afloop stopt het.', 'It stops afterwards.'),
      middle: both(
        'Een partner wil ermee door, hoe is nog niet zeker.',
        'One partner wants to carry on, how is not certain.',
      ),
      high: both('Vast staat wie het overneemt en betaalt.', 'It is settled who takes over and pays.'),
    },
  },
  P3: {
    weight: 8,
    plain: both('Kijken zij na afloop of het geholpen heeft?', 'Do they look afterwards whether it helped?'),
    anchors: {
      low: both('Er staat niets over terugkijken.', 'Nothing is said about looking back.'),
      middle: both('Er komt een verslag, zonder meetbaar doel.', 'There will be a report, without a measurable goal.'),
      high: both('Doel, manier van meten en delen staan vast.', 'Goal, way of measuring and sharing are set.'),
    },
  },
  C1: {
    weight: 16,
    plain: both('Wordt het leven van mensen hier beter door?', 'Does it make the lives of people here better?'),
    anchors: {
      low: both('Bewoners zijn niet gevraagd.', 'Residents were not asked.'),
      middle: both(
        'Enkele bewoners zijn gevraagd, de nood is aannemelijk.',
        'Some residents were asked, the need is plausible.',
      ),
      high: both('Bewoners vragen er zelf om en dat is te zien.', 'Residents ask for it themselves and that shows.'),
    },
  },
  C2: {
    weight: 12,
    plain: both('Kunt u straks zien wat er veranderd is?', 'Will you be able to see what has changed?'),
    anchors: {
      low: both('Het resultaat is niet te zien.', 'The result cannot be seen.'),
      middle: both(
        'Het resultaat is te zien, het doel blijft ver weg.',
        'The result can be seen, the goal stays far off.',
      ),
      high: both(
        'Het resultaat is te zien en brengt het doel dichterbij.',
        'The result can be seen and brings the goal nearer.',
      ),
    },
  },
  C3: {
    weight: 10,
    plain: both('Merken ook andere dorpen er iets van?', 'Do other villages notice it too?'),
    anchors: {
      low: both('Het blijft bij een dorp of straat.', 'It stays in one village or street.'),
      middle: both('Een streek of gemeente merkt het.', 'A region or municipality notices it.'),
      high: both('Heel Drenthe kan meedoen.', 'All of Drenthe can join.'),
    },
  },
  C4: {
    weight: 8,
    plain: both('Kunnen anderen er iets van leren?', 'Can others learn something from it?'),
    anchors: {
      low: both('Het is al vaak zo gedaan.', 'It has often been done like this.'),
      middle: both('Er zit iets nieuws in, leren is niet uitgewerkt.', 'Something is new, learning is not worked out.'),
      high: both(
        'Het is nieuw en vast staat hoe de les gebruikt wordt.',
        'It is new and it is set how the lesson will be used.',
      ),
    },
  },
  C5: {
    weight: 8,
    plain: both('Blijft het bestaan, en kan een ander het nadoen?', 'Will it last, and can others copy it?'),
    anchors: {
      low: both('Het werkt niet door na het project.', 'It has no effect after the project.'),
      middle: both('Een deel blijft bestaan.', 'A part of it lasts.'),
      high: both('Het blijft bestaan en staat klaar om na te doen.', 'It lasts and is ready to be copied.'),
    },
  },
  F1: {
    weight: 10,
    plain: both('Lukt het echt niet zonder dit geld?', 'Is it really impossible without this money?'),
    anchors: {
      low: both('Er is ander geld voor.', 'There is other money for it.'),
      middle: both('Ander geld is gezocht, maar niet overal.', 'Other money was sought, but not everywhere.'),
      high: both('Elders is gezocht en er is geen ander geld.', 'Elsewhere was sought and there is no other money.'),
    },
  },
  F2: {
    weight: 8,
    plain: both('Gaat het geld naar het project zelf?', 'Does the money go to the project itself?'),
    anchors: {
      low: both('Veel geld gaat naar kantoor of gewoon werk.', 'Much money goes to office costs or regular work.'),
      middle: both('Bijna alle kosten horen bij het project.', 'Nearly all costs belong to the project.'),
      high: both(
        'Elke regel hoort bij het project en is uitgelegd.',
        'Every line belongs to the project and is explained.',
      ),
    },
  },
}
