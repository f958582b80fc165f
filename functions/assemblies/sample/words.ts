import type { FileFault } from '../../uploads/reading/limits.ts'
import type { Both } from '../plan.ts'

const names = {
  ref: { nl: 'Kenmerk', en: 'Reference' },
  stratum: { nl: 'Dorp', en: 'Village' },
  household: { nl: 'Huishouden', en: 'Household' },
} as const
type Name = keyof typeof names

const both = (nl: string, en: string): Both => ({ nl, en })

/** What can be wrong in a sample, and what to do. */
export const said = {
  empty: (name: Name) => both(`${names[name].nl} is leeg. Vul dit in.`, `${names[name].en} is empty. Fill this in.`),
  long: (name: Name, most: number) =>
    both(
      `${names[name].nl} is te lang. Er passen ${most} tekens in.`,
      `${names[name].en} is too long. It may have ${most} characters.`,
    ),
  broken: (name: Name) =>
    both(
      `${names[name].nl}: deze cel is een formule met een fout, of samengevoegd. Vul de waarde zelf in.`,
      `${names[name].en}: this cell is a broken formula or merged. Type the value itself.`,
    ),
  twice: (ref: string, row: number) =>
    both(
      `Kenmerk ‘${ref}’ staat ook in rij ${row}. Laat elk kenmerk één keer staan.`,
      `Reference ‘${ref}’ is also in row ${row}. Keep each reference once.`,
    ),
  bsn: () =>
    both(
      'Dit kenmerk lijkt een burgerservicenummer. Gebruik een eigen nummer dat nergens anders voor dient.',
      'This reference looks like a citizen service number. Use a number of your own that serves nothing else.',
    ),
  absent: (name: Name) =>
    both(
      `De kolom ‘${names[name].nl}’ ontbreekt. Zet hem erbij.`,
      `The column ‘${names[name].nl}’ (${names[name].en}) is missing. Add it.`,
    ),
  personal: (column: string) =>
    both(
      `De kolom ‘${column}’ hoort er niet in: wij willen niet weten wie iemand is. Haal hem weg.`,
      `The column ‘${column}’ does not belong here: we do not want to know who somebody is. Remove it.`,
    ),
  noHeading: () =>
    both(
      'We vinden geen rij met kolomnamen. Zet bovenaan: Kenmerk, Dorp en als u die hebt Huishouden.',
      'We find no row with column names. Put on top: Kenmerk, Dorp, and Huishouden if you have it.',
    ),
  noRows: () => both('Onder de kolomnamen staat niets.', 'There is nothing below the column names.'),
  tooMany: (most: number) =>
    both(
      `Er passen ${most} rijen in een steekproef. Trek een kleinere steekproef.`,
      `A sample may have ${most} rows. Take a smaller one.`,
    ),
}

const file: Partial<Record<FileFault, Both>> = {
  empty: both('Het bestand is leeg. Kies een ander bestand.', 'The file is empty. Choose another one.'),
  macros: both('In dit bestand zitten macro’s. Sla het op als .xlsx.', 'This file has macros. Save it as .xlsx.'),
  'old-excel': both(
    'Dit is een oud Excel-bestand (.xls). Sla het op als .xlsx.',
    'This is an old Excel file (.xls). Save it as .xlsx.',
  ),
  locked: both('Op dit bestand zit een wachtwoord. Haal het eraf.', 'This file has a password. Remove it.'),
  'open-document': both('Sla dit bestand op als Excel (.xlsx) of CSV.', 'Save this file as Excel (.xlsx) or CSV.'),
  numbers: both('Sla dit bestand op als Excel (.xlsx) of CSV.', 'Save this file as Excel (.xlsx) or CSV.'),
  'not-a-table': both('Dit is geen Excel- of CSV-bestand.', 'This is no Excel or CSV file.'),
}

/** Why a file as a whole cannot be read. */
export const fileSaid = (fault: FileFault, about = ''): Both =>
  fault === 'too-many-rows'
    ? said.tooMany(Number(about))
    : (file[fault] ??
      both(
        'Het bestand is beschadigd. Sla het opnieuw op en probeer het nog eens.',
        'The file is damaged. Save it again and retry.',
      ))
