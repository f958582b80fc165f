import type { nl } from './nl.ts'

export const en: typeof nl = {
  opinions: {
    for: { name: 'For', short: 'for' },
    condition: { name: 'For, with a condition', short: 'with a condition' },
    against: { name: 'Against', short: 'against' },
    none: { name: 'No interest', short: 'no interest' },
    open: { name: 'Nothing said yet', short: 'nothing said' },
  },
  title: (round: string) => `Advice of municipalities: ${round}`,
  above: 'To the round',
  lead: 'The twelve municipalities said of each project what they think of it and from which year they can start. The province weighs this in the annual plan.',
  notYetTitle: 'Not public yet',
  notYet: (date: string) =>
    `The municipalities can still give or change their advice. From ${date} you can read here what they said.`,
  notYetAtAll: 'The municipalities have not been asked for advice in this round yet.',
  none: 'There are no projects to advise on',
  noneHelp: 'As soon as there is a shortlist or a submitted application, it is here.',
  map: 'Municipalities and projects',
  mapLead: 'Each square is one advice. The signs tell what it is, also without colour.',
  mapCaption: 'Advice per project and per municipality',
  project: 'Project',
  heardHead: 'Heard',
  heard: (given: number, of: number) => `${given} of ${of} heard`,
  ofMunicipality: (given: number, of: number) => `${given} of ${of}`,
  whole: (given: number, of: number, all: number) =>
    given === of
      ? `All ${of} municipalities have been heard on all ${all} projects.`
      : `${given} of the ${of} municipalities have been heard on all ${all} projects.`,
  from: (year: number) => `from ${year}`,
  starts: (year: number) => `starts in ${year}`,
  list: 'Per project: what municipalities said',
  filters: 'Choose what you see',
  theme: 'Theme',
  allThemes: 'All themes',
  order: 'Order',
  orders: {
    naam: 'By name',
    voor: 'Most municipalities for',
    voorwaarde: 'Most conditions',
    tegen: 'Most municipalities against',
  },
  asked: 'Asked',
  startTitle: 'Who starts when',
  startLead:
    'Not everybody can start at once. Nobody starts before the municipality itself wants to, and the starts are spread over the years as evenly as possible.',
  noStarts: 'The province has not settled the start years yet.',
  startChart: 'Starts per year, all projects together',
  startCount: { one: 'start', other: 'starts' },
  startTable: 'Start year per project and municipality',
  year: 'Year',
  noPlace: 'no place yet',
  data: 'Download as open data',
  csv: 'CSV for spreadsheets',
  json: 'JSON',
}
