import {
  AlignmentType,
  Document,
  Footer,
  HeadingLevel,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx'
import type { PlanSheet } from './sheet.ts'

type Part = Paragraph | Table
type Project = PlanSheet['notTaken']['projects'][number]

/** Control characters have no place in XML, and nobody typed them on purpose. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out
const plain = (words: string): string => words.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
const run = (text: string, more: { bold?: boolean; size?: number; color?: string; font?: string } = {}) =>
  new TextRun({ text: plain(text), ...more })

const heading = (text: string, level: (typeof HeadingLevel)[keyof typeof HeadingLevel]): Paragraph =>
  new Paragraph({ heading: level, keepNext: true, children: [run(text)] })
const paragraphs = (words: string): Paragraph[] =>
  words
    .split('\n')
    .filter(line => line.trim() !== '')
    .map(line => new Paragraph({ children: [run(line)] }))
const bullet = (words: string): Paragraph => new Paragraph({ bullet: { level: 0 }, children: [run(words)] })

const table = (head: readonly string[], rows: readonly (readonly string[])[], last?: readonly string[]): Table => {
  const cell = (text: string, place: number, bold: boolean) =>
    new TableCell({
      margins: { top: 60, bottom: 60, left: 80, right: 80 },
      children: [
        new Paragraph({
          alignment: place > 0 ? AlignmentType.RIGHT : AlignmentType.LEFT,
          children: [run(text, { bold })],
        }),
      ],
    })
  const row = (cells: readonly string[], bold: boolean, isHead = false) =>
    new TableRow({ tableHeader: isHead, cantSplit: true, children: cells.map((text, at) => cell(text, at, bold)) })
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: [row(head, true, true), ...rows.map(cells => row(cells, false)), ...(last ? [row(last, true)] : [])],
  })
}

const projectParts = ({ title, summary, rows, heard }: Project): Part[] => [
  heading(title, HeadingLevel.HEADING_3),
  ...paragraphs(summary),
  ...rows.map(([name = '', value = '']) => new Paragraph({ children: [run(`${name}: `, { bold: true }), run(value)] })),
  ...heard.map(words => new Paragraph({ children: [run(words)] })),
]

const themeParts = ({ name, goal, granted, projects, none, own }: PlanSheet['themes'][number]): Part[] => [
  heading(name, HeadingLevel.HEADING_2),
  ...paragraphs(goal),
  new Paragraph({ children: [run(granted, { bold: true })] }),
  ...(projects.length > 0 ? projects.flatMap(projectParts) : paragraphs(none)),
  ...(own.rows.length > 0
    ? [heading(own.heading, HeadingLevel.HEADING_3), ...own.rows.map(([what, amount]) => bullet(`${what}: ${amount}`))]
    : []),
]

const partsOf = (sheet: PlanSheet): Part[] => {
  const { sums, notTaken, changes, seal } = sheet
  return [
    new Paragraph({ children: [run(sheet.above, { color: '55505A' })] }),
    heading(sheet.title, HeadingLevel.HEADING_1),
    ...[...sheet.lead, ...sheet.note].flatMap(paragraphs),
    heading(sums.heading, HeadingLevel.HEADING_2),
    table(sums.head, sums.rows, sums.last),
    ...paragraphs(sums.total),
    heading(sums.key.heading, HeadingLevel.HEADING_3),
    table(sums.key.head, sums.key.rows),
    ...sheet.themes.flatMap(themeParts),
    heading(notTaken.heading, HeadingLevel.HEADING_2),
    ...(notTaken.projects.length > 0 ? notTaken.projects.flatMap(projectParts) : paragraphs(notTaken.none)),
    ...(changes
      ? [heading(changes.heading, HeadingLevel.HEADING_2), ...paragraphs(changes.since), ...changes.list.map(bullet)]
      : []),
    ...paragraphs(sheet.objection),
    heading(seal.heading, HeadingLevel.HEADING_2),
    ...paragraphs(seal.says),
    new Paragraph({ children: [run(seal.hash, { size: 16, font: 'Courier New' })] }),
  ]
}

const headings = (size: number) => ({
  run: { size, bold: true, color: '4B1C4D', font: 'Calibri' },
  paragraph: { spacing: { before: 280, after: 120 } },
})

/** The annual plan for who works on in a word processor: real headings, tables with heads, Dutch as language. */
export const planDocx = async (sheet: PlanSheet): Promise<Uint8Array> => {
  const document = new Document({
    title: plain(sheet.title),
    creator: 'Naoberplein',
    styles: {
      default: {
        document: {
          run: { font: 'Calibri', size: 22, language: { value: 'nl-NL' } },
          paragraph: { spacing: { after: 120, line: 288 } },
        },
        heading1: headings(48),
        heading2: headings(30),
        heading3: headings(24),
      },
    },
    sections: [
      {
        footers: {
          default: new Footer({
            children: [
              new Paragraph({
                children: [
                  run(`${sheet.footer} · `, { size: 17 }),
                  new TextRun({ children: [PageNumber.CURRENT], size: 17 }),
                ],
              }),
            ],
          }),
        },
        children: partsOf(sheet),
      },
    ],
  })
  return new Uint8Array(await Packer.toBuffer(document))
}
