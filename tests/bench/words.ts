import agenda from '../../functions/agendas/agenda.json' with { type: 'json' }
import { villages } from '../../functions/villages/rules.ts'

export const agendaThemes = agenda.themes.map(theme => theme.slug)
export const places = villages

const list = (text: string): string[] => text.split('|').map(each => each.trim())

/** What the made-up ideas of the measurements are put together from. */
export const words = {
  kinds: list(
    'buurt|dorps|noaber|jeugd|senioren|school|wijk|natuur|kunst|sport|fiets|wandel|winter|zomer|familie|zorg',
  ),
  things: list(`speeltuin|bus|fietspad|moestuin|dorpshuis|eettafel|bankje|wandelroute|AED|leesclub|taalcafé|klusdienst|
    kaartavond|beweegtuin|jeu-de-boulesbaan|boomgaard|hertenkamp|zwembad|skatebaan|voetbalkooi|bibliotheek|koffieochtend|
    mantelzorgsalon|repaircafé|weggeefkast|ruilwinkel|knarrenhof|woongroep|starterswoning|zonnedak|energiecoöperatie|
    deelauto|scootmobielpool|rolstoelpad|oversteekplaats|drempel|lantaarn|prullenbak|bloemenweide|bijenhotel|vogelkijkhut|
    vleermuiskast|poel|ijsbaan|dorpsfeest|toneelclub|zangkoor|muziekles|tekenles|computerles|digihulp|formulierenbrigade|
    schuldhulp|kledingbank|voedselkast|speelgoedbank|huiswerkklas|voorleesuur|schooltuin|crossbaan|trapveld|beachveld|
    huisartsenpost|wijkverpleging|alarmknop|belcirkel|maatjesproject|oppascentrale|opvang|logeerhuis|eetpunt|kookclub|
    dorpskrant|dorpsapp|glasvezel|laadpaal|werkplek|atelier|museum|hunebedpad|heidepad|brinkfeest|markt|streekwinkel`),
  openings:
    list(`een|nieuwe|meer ruimte voor een|samen aan een|een betere|een veilige|een toegankelijke|een groene|red de|
    een kleine|onze eigen|een overdekte|maak werk van een|een gratis|een drempelvrije|geef ons een`),
  spots: list(`bij de school|op de brink|langs de vaart|achter de kerk|bij het sportveld|aan de rand van het dorp|
    naast het dorpshuis|bij de vijver|in het park|langs het kanaal|bij de rotonde|op het plein|bij het bos|in de oude school|
    naast de sporthal|bij het station|op het schoolplein|in het oude gemeentehuis|aan de Hoofdstraat|bij de molen`),
  purposes: list(`voor jong en oud|voor ouderen|voor kinderen|voor jongeren van twaalf tot achttien|voor wie alleen is|
    voor nieuwkomers|voor mantelzorgers|voor wie slecht ter been is|voor alle inwoners|voor gezinnen|tegen eenzaamheid|
    voor de hele buurt|voor mensen met een kleine beurs|voor vrijwilligers|voor verenigingen|voor wandelaars en fietsers`),
  reasons: list(`De vorige is vijf jaar geleden weggehaald en er kwam nooit iets voor terug.|
    Veel mensen moeten nu met de auto naar de stad, en wie geen auto heeft blijft thuis.|
    De kinderen spelen op straat terwijl het vrachtverkeer steeds drukker wordt.|
    Uit een rondje langs de deuren bleek dat meer dan de helft van de straat eraan mee wil doen.|
    Door de vergrijzing zien buren elkaar minder dan vroeger.|In de winter is het donker en durven mensen niet te lopen.|
    De vereniging bestaat honderd jaar en zoekt al lang een vaste plek.|De grond ligt er al jaren ongebruikt bij.|
    Een buurvrouw van tachtig vertelde dat zij soms dagen niemand spreekt.|
    Het pad is na regen zo modderig dat kinderwagens en rollators er niet door komen.|
    Scholen, sportclubs en de kerk hebben laten weten dat zij het plan steunen.|
    In het buurdorp werkt het al drie jaar goed en dat willen wij ook.|Toeristen vragen er elke zomer naar.|
    De laatste winkel is dicht en de bibliotheekbus komt niet meer.|Jongeren hangen nu in het bushokje.`),
  means: list(`tien vrijwilligers|wat hout en gereedschap|een kleine bijdrage|hulp van de gemeente|een oude schuur|
    twee zaterdagen werk|een stukje grond|advies van een landschapsarchitect|de opbrengst van de rommelmarkt|subsidie`),
  times: list('in het voorjaar|na de zomer|volgend jaar|meteen|na de oogst|in de herfstvakantie|voor de winter|in mei'),
  offers: list(`Wij zorgen zelf voor het onderhoud.|Mijn broer heeft een graafmachine en wil helpen.|
    De timmerman uit het dorp doet het voor de kosten van het materiaal.|Wie wil er meedenken over het ontwerp?|
    Er is al een groep van acht mensen die elke maand bij elkaar komt.|Een offerte ligt klaar.|
    We houden een inzamelactie op Koningsdag.|De ijsvereniging stelt haar kantine beschikbaar.|
    Buren hebben samen al driehonderd euro opgehaald.|Graag horen wij wat er mogelijk is.|
    De school wil er lessen over natuur en techniek geven.|Wij vragen vooral toestemming en een beetje hulp bij de vergunning.|
    Een bankje erbij en het is af.|Laat het ons weten als u ook tijd heeft.|Samen krijgen we dit voor elkaar.`),
}
