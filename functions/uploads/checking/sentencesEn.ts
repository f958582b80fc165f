import type { FileFault } from '../reading/limits.ts'
import type { FaultCode } from './fault.ts'
import type { Said } from './sentences.ts'

export const rowSentencesEn: Record<FaultCode, (said: Said) => string> = {
  missing: ({ name }) => `${name} is empty. Fill it in.`,
  'too-short': ({ name, limit }) => `${name} is too short. Write at least ${limit} signs.`,
  'too-long': ({ name, limit }) => `${name} is too long. It holds ${limit} signs.`,
  'unknown-choice': ({ name, says, options }) => `${name}: “${says}” is not in the list. Choose from: ${options}.`,
  'not-an-amount': ({ name, says }) =>
    `${name}: “${says}” is not an amount. Fill in a number, for instance 2500 or 2,500.50.`,
  negative: ({ name, says }) => `${name}: “${says}” is less than nothing. Fill in an amount of zero or more.`,
  'too-much': ({ name, says }) => `${name}: “${says}” is more than a hundred million euros. Check the amount.`,
  'not-a-date': ({ name, says }) => `${name}: “${says}” is not a date. Write for instance 1 March 2027.`,
  'not-a-year': ({ name, says }) =>
    `${name}: “${says}” is not a date or a year. Write for instance 1 March 2027 or 2027.`,
  'not-yes-or-no': ({ name, says }) => `${name}: “${says}” is not yes or no. Fill in yes or no.`,
  'not-a-chamber-number': ({ name, says }) => `${name}: “${says}” is not a chamber number. It has eight digits.`,
  'no-value': ({ name }) =>
    `${name} is a formula without a result. Open the file in Excel, let it calculate and save it.`,
  'error-value': ({ name }) => `${name}: the formula gives an error. Fill in the value yourself.`,
  merged: ({ name }) => `${name} is merged with the cell beside it. Split the cells and fill them in one by one.`,
  'ends-before': ({ name, says }) => `${name}: ${says} lies before the start. Choose a later day.`,
  'partner-without-name': ({ name }) => `${name} is empty, but a number or amount stands with it. Fill in the name.`,
  'same-key': ({ says, rows }) =>
    `“${says}” is also in row ${rows}. Give each proposal a reference of its own, or take the double one out.`,
  'row-too-long': ({ limit }) => `The answers are too long together. One proposal holds ${limit} signs.`,
}

export const fileSentencesEn: Record<FileFault, (about: string) => string> = {
  empty: () => 'The file is empty. Choose another file.',
  virus: () => 'The virus scanner stops this file. Ask your IT department to look at it.',
  macros: () =>
    'There are macros in this file (.xlsm). We do not read those. In Excel choose “Save as” and then “Excel Workbook (.xlsx)”.',
  'old-excel': () =>
    'This is a file of Excel from before 2007 (.xls). In Excel choose “Save as” and then “Excel Workbook (.xlsx)”.',
  locked: () => 'There is a password on this file. Take the password off and upload it again.',
  'open-document': () => 'This is a file of LibreOffice (.ods). Choose “Save as” and then Excel (.xlsx) or CSV.',
  numbers: () => 'This is a file of Numbers. Choose “Export” and then Excel (.xlsx) or CSV.',
  'not-a-table': () => 'This is not an Excel or CSV file. Download the template and fill that in.',
  damaged: () => 'The file is damaged. Open it in Excel, save it anew and upload it once more.',
  'too-large-unpacked': () => 'Unpacked, this file is too large. Copy the rows into a new template.',
  'too-many-rows': about => `A file holds ${about} proposals. Divide them over more files.`,
  'no-heading': () =>
    'We find no row with names of columns. Put the names from the template on top, at least Title, Theme and Tranche.',
  'no-rows': () => 'There is no proposal below the names of the columns. Fill in at least one row.',
  'twice-the-column': about => `The column “${about}” is in it twice. Leave one.`,
}
