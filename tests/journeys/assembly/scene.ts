import { randomUUID } from 'node:crypto'
import { assemblies } from '../../../functions/assemblies/contract.ts'
import type { Content, PhaseId } from '../../../functions/assemblies/plan.ts'
import { sampleContent } from '../../../infra/local/sample/assemblies/make.ts'
import type { Traveller } from '../traveller.ts'

/** What a facilitator fills in for a village assembly of `size`, in a phase of which some days are gone. */
export const content = (running: PhaseId, change: Partial<Content> = {}): Content => ({
  ...sampleContent(
    {
      title: 'Burgerberaad Norg: het zwembad',
      question: 'Wat moet er met het zwembad van Norg gebeuren?',
      about: 'Het zwembad is vijftig jaar oud.',
      area: { kind: 'village', place: 'norg' },
      answers: 'De gemeenteraad van Noordenveld',
      ...{ profile: 'own', size: 6, influence: 3, lettersOnly: false },
    },
    running,
    3,
    new Date(),
  ),
  categories: [
    {
      id: 'gender',
      name: { nl: 'Geslacht', en: 'Gender' },
      question: { nl: 'Wat bent u?', en: 'What are you?' },
      options: [
        { id: 'woman', name: { nl: 'Vrouw', en: 'Woman' }, share: 500 },
        { id: 'man', name: { nl: 'Man', en: 'Man' }, share: 500 },
      ],
    },
    {
      id: 'age',
      name: { nl: 'Leeftijd', en: 'Age' },
      question: { nl: 'Hoe oud bent u?', en: 'How old are you?' },
      options: [
        { id: 'young', name: { nl: 'Jong', en: 'Young' } },
        { id: 'old', name: { nl: 'Oud', en: 'Old' } },
      ],
    },
  ],
  ...change,
})

export const makeAssembly = async (facilitator: Traveller, change: Partial<Content> = {}): Promise<string> =>
  (await facilitator.ask(assemblies.makeAssembly, { ...content('register', change), key: randomUUID() })).id

/** A sample of `count` addresses as CSV, every eighth home with two, in base64. */
export const sampleCsv = (count: number, change: (line: string, row: number) => string = line => line): string =>
  Buffer.from(
    [
      'Kenmerk;Dorp;Huishouden',
      ...Array.from({ length: count }, (_, at) =>
        change(`N${1000 + at};${at % 3 === 0 ? 'Norg' : 'Westervelde'};${at % 8 === 7 ? at : at + 1}`, at),
      ),
    ].join('\r\n'),
  ).toString('base64')
