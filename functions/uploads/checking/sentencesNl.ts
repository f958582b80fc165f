import type { FileFault } from '../reading/limits.ts'
import type { FaultCode } from './fault.ts'
import type { Said } from './sentences.ts'

export const rowSentencesNl: Record<FaultCode, (said: Said) => string> = {
  missing: ({ name }) => `${name} is leeg. Vul dit in.`,
  'too-short': ({ name, limit }) => `${name} is te kort. Schrijf minstens ${limit} tekens.`,
  'too-long': ({ name, limit }) => `${name} is te lang. Er passen ${limit} tekens in.`,
  'unknown-choice': ({ name, says, options }) => `${name}: ‘${says}’ staat niet in de lijst. Kies uit: ${options}.`,
  'not-an-amount': ({ name, says }) =>
    `${name}: ‘${says}’ is geen bedrag. Vul een getal in, bijvoorbeeld 2500 of 2.500,50.`,
  negative: ({ name, says }) => `${name}: ‘${says}’ is minder dan nul. Vul een bedrag van nul of meer in.`,
  'too-much': ({ name, says }) => `${name}: ‘${says}’ is meer dan honderd miljoen euro. Kijk het bedrag na.`,
  'not-a-date': ({ name, says }) => `${name}: ‘${says}’ is geen datum. Schrijf bijvoorbeeld 1-3-2027.`,
  'not-a-year': ({ name, says }) => `${name}: ‘${says}’ is geen datum of jaar. Schrijf bijvoorbeeld 1-3-2027 of 2027.`,
  'not-yes-or-no': ({ name, says }) => `${name}: ‘${says}’ is niet ja of nee. Vul ja of nee in.`,
  'not-a-chamber-number': ({ name, says }) => `${name}: ‘${says}’ is geen KvK-nummer. Dat heeft acht cijfers.`,
  'no-value': ({ name }) =>
    `${name} is een formule zonder uitkomst. Open het bestand in Excel, laat het rekenen en sla het op.`,
  'error-value': ({ name }) => `${name}: de formule geeft een fout. Vul de waarde zelf in.`,
  merged: ({ name }) => `${name} is samengevoegd met de cel ernaast. Splits de cellen en vul ze apart in.`,
  'ends-before': ({ name, says }) => `${name}: ${says} ligt voor het begin. Kies een latere dag.`,
  'partner-without-name': ({ name }) =>
    `${name} is leeg, terwijl er wel een nummer of bedrag bij staat. Vul de naam in.`,
  'same-key': ({ says, rows }) =>
    `‘${says}’ staat ook in rij ${rows}. Geef elk voorstel een eigen kenmerk, of haal de dubbele weg.`,
  'row-too-long': ({ limit }) => `De antwoorden zijn samen te lang. Er passen ${limit} tekens in één voorstel.`,
}

export const fileSentencesNl: Record<FileFault, (about: string) => string> = {
  empty: () => 'Het bestand is leeg. Kies een ander bestand.',
  virus: () => 'Het virusprogramma houdt dit bestand tegen. Vraag uw ICT-afdeling het na te kijken.',
  macros: () =>
    'In dit bestand zitten macro’s (.xlsm). Die lezen we niet. Kies in Excel ‘Opslaan als’ en dan ‘Excel-werkmap (.xlsx)’.',
  'old-excel': () =>
    'Dit is een bestand van Excel van voor 2007 (.xls). Kies in Excel ‘Opslaan als’ en dan ‘Excel-werkmap (.xlsx)’.',
  locked: () => 'Op dit bestand zit een wachtwoord. Haal het wachtwoord eraf en upload het opnieuw.',
  'open-document': () => 'Dit is een bestand van LibreOffice (.ods). Kies ‘Opslaan als’ en dan Excel (.xlsx) of CSV.',
  numbers: () => 'Dit is een bestand van Numbers. Kies ‘Exporteer’ en dan Excel (.xlsx) of CSV.',
  'not-a-table': () => 'Dit is geen Excel- of CSV-bestand. Download het sjabloon en vul dat in.',
  damaged: () => 'Het bestand is beschadigd. Open het in Excel, sla het opnieuw op en upload het nog eens.',
  'too-large-unpacked': () => 'Uitgepakt is dit bestand te groot. Kopieer de rijen naar een nieuw sjabloon.',
  'too-many-rows': about => `In een bestand passen ${about} voorstellen. Verdeel ze over meer bestanden.`,
  'no-heading': () =>
    'We vinden geen rij met kolomnamen. Zet bovenaan de namen uit het sjabloon, in elk geval Titel, Thema en Tranche.',
  'no-rows': () => 'Onder de kolomnamen staat geen voorstel. Vul minstens één rij in.',
  'twice-the-column': about => `De kolom ‘${about}’ staat er twee keer in. Laat er één staan.`,
}
