import type { nl } from './nl.ts'

export const en: typeof nl = {
  states: {
    submitted: 'Being read',
    returned: 'Waiting for a change',
    refused: 'Not published',
    appealed: 'Being looked at again',
    published: 'Published',
    takenUp: 'Taken up',
    answered: 'Answered',
    elaborated: 'Being worked out',
    joined: 'Joined with another',
    withdrawn: 'Withdrawn',
  },
  needs: { money: 'Money', people: 'People', place: 'A place', advice: 'Advice' },
  province: 'Province of Drenthe',
  municipality: name => `Municipality of ${name}`,
  theProvince: 'the province of Drenthe',
  theMunicipality: name => `the municipality of ${name}`,
  in: (village, municipality) => `${village}, municipality of ${municipality}`,
  town: village => village,
  supports: { one: 'person supports this', other: 'people support this' },
  needed: things => `Needed: ${things}`,
  and: 'and',
  answerBefore: 'Answer before the end of',
  overdue: 'Answer is late: it was due on',
  answeredOn: 'Answered on',
}
