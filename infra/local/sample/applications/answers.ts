import { villageOf } from '../../../../functions/villages/rules.ts'
import { organisationOf } from './partners.ts'
import type { Plan } from './plans.ts'

/** Picks by a number that is the same at every start. */
const pick = (from: readonly string[], by: number): string => from[by % from.length] ?? ''

/**
 * What a plan answers to the parts and criteria of a sample round; `by` varies the wording, and every seventh plan is
 * thin, so that experts have something to say.
 */
export const answersOf = (plan: Plan, village: string, by: number): Record<string, string> => {
  const place = villageOf(village)?.name ?? village
  const names = plan.with.map(kind => organisationOf(kind, village).name.replace(' (voorbeeld)', ''))
  const next = organisationOf(plan.next, village).name.replace(' (voorbeeld)', '')
  const [first = '', ...others] = names
  const isThin = by % 7 === 3
  const together = others.join(' en ')
  return {
    aanleiding: `${plan.why} ${pick(
      [
        `Wij gingen in ${place} langs de deuren en spraken met ${20 + (by % 60)} mensen. Bijna iedereen herkende het.`,
        `Op drie avonden in ${place} kwam dit steeds als eerste op tafel. De verslagen zitten in onze map.`,
        `Het staat ook in de dorpsvisie van ${place}, waar ${60 + (by % 140)} inwoners aan meeschreven.`,
      ],
      by,
    )}`,
    aanpak: `${plan.what} ${first} heeft de leiding, ${together} doen mee. ${pick(
      [
        'Wij beginnen klein, kijken na drie maanden wat werkt en gaan dan pas verder.',
        'Een groep van acht inwoners beslist mee over elke stap en over het geld.',
        'Elke maand zitten de partners een uur bij elkaar; wat niet loopt, passen wij aan.',
      ],
      by >> 2,
    )}`,
    doelgroep: `Het gaat om ${plan.who}, ongeveer ${plan.people} mensen in en rond ${place}. ${
      isThin
        ? 'Hoe wij hen bereiken, zoeken wij nog uit.'
        : 'Wij bereiken hen via mensen die zij al kennen: huisarts, school, club en buren.'
    }`,
    planning: `Eerste kwartaal: afspraken en werven. Tweede kwartaal: openen. ${
      isThin
        ? 'De rest volgt.'
        : 'Na een half jaar kijken wij terug met de deelnemers en stellen wij bij. Na twee jaar is het af.'
    }`,
    resultaat: isThin
      ? `${plan.goal.split(' ').slice(0, 8).join(' ')}. Wij houden dit bij.`
      : `${plan.goal} Wij tellen dit elke maand en vragen twee keer per jaar aan deelnemers wat er voor hen veranderd is.`,
    vervolg: isThin
      ? 'Wij verwachten dat het zich daarna vanzelf redt.'
      : `${next} neemt het over en zet de kosten vanaf het derde jaar op de eigen begroting. Dat is vastgelegd in de toezegging.`,
    'ander-geld': pick(
      [
        'Wij vroegen bij twee fondsen. Een wees ons af, van het andere staat een bijdrage in de begroting.',
        'Er is geen regeling waar dit onder valt. De gemeente heeft dat schriftelijk bevestigd.',
        'De gemeente betaalt een deel; voor de rest is geen ander potje gevonden.',
      ],
      by >> 1,
    ),
    risico: pick(
      [
        'Te weinig vrijwilligers. Dan beginnen wij met minder dagen.',
        'De ruimte is later klaar. Wij mogen zolang in de school.',
        'Mensen weten ons niet te vinden. Daarom gaan wij ook langs de deuren.',
      ],
      by,
    ),
    P1: `${names.length} partners doen mee en elk heeft op een eigen regel gezet wat hij inbrengt.`,
    P2: isThin
      ? 'Over doorgaan na afloop is nog niet gesproken.'
      : `${next} heeft toegezegd door te gaan als het doel is gehaald.`,
    P3: isThin
      ? 'Er komt een verslag.'
      : 'Een student volgt het project, en wij delen het verslag en de cijfers met alle partners.',
    C1: `${plan.why} Inwoners hebben er zelf om gevraagd.`,
    C2: plan.goal,
    C3:
      by % 3 === 0
        ? 'De aanpak is bedoeld voor de hele streek; vier dorpen willen meedoen.'
        : `Eerst ${place}, daarna de dorpen eromheen.`,
    C4:
      plan.tranche === '3'
        ? 'Dit is in Drenthe niet eerder gedaan. Wij schrijven op wat wel en niet werkt.'
        : 'Wij leren vooral hoe bewoners zelf de leiding kunnen houden.',
    C5: isThin ? 'Dat weten wij nog niet.' : 'Na afloop ligt er een handleiding waarmee een ander dorp kan beginnen.',
    F1: 'Zonder deze bijdrage begint het niet; onze eigen middelen staan in de begroting.',
    F2:
      by % 5 === 0
        ? 'Een deel van de kosten is kantoorwerk. Dat staat apart en wordt niet gevraagd.'
        : 'Al het geld gaat naar het project zelf. Eigen uren staan er zonder bedrag bij.',
  }
}
