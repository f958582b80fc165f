import type { Method } from '../../functions/recount/round.ts'
import type { nl } from './nl.ts'

const part = (over: number, under: number): string => (over * 2 === under ? 'half' : `${over}/${under}`)
const bases = {
  cast: 'everyone who votes for or against',
  present: 'everyone who votes',
  roll: 'everyone who may vote',
}
const rankedBy = {
  irv: 'The proposal with the fewest first places drops out; its votes go to the next choice. Until one has more than half.',
  borda: 'A proposal gets points for each proposal placed lower. The most points win.',
  copeland: 'All proposals are compared two by two. Who wins most comparisons, wins.',
  minimax: 'All proposals are compared two by two. Who loses least heavily, wins.',
  schulze: 'All proposals are compared two by two (Schulze, by margins).',
  'ranked-pairs': 'All proposals are compared two by two; the clearest outcomes go first (ranked pairs).',
}
const budgetBy = {
  greedy: 'Most votes go first, as long as the money lasts.',
  'equal-shares': 'Each voter has an equal share of the money. Voters together buy what they support (equal shares).',
  phragmen: 'Costs are shared fairly among the voters who support a project (Phragmén).',
}

const counts = (method: Method): string => {
  if (method.kind === 'threshold') {
    const { needs, base } = method
    return `Each proposal stands by itself. It passes when ${needs.orEqual ? 'at least' : 'more than'} ${part(needs.over, needs.under)} of ${bases[base]} is in favour.`
  }
  if (method.kind === 'approval') return `The ${method.seats} proposals with most ticks win.`
  if (method.kind === 'dots') return `The ${method.seats} proposals with most dots win.`
  if (method.kind === 'score') return `The ${method.seats} proposals with the highest sum of marks win.`
  if (method.kind === 'stv')
    return `${method.seats} are elected, in proportion to the votes (single transferable vote).`
  return method.kind === 'ranked' ? rankedBy[method.by] : budgetBy[method.by]
}

const how = (method: Method): string => {
  if (method.kind === 'threshold')
    return 'For each proposal you say: for, against or no opinion. You may leave things open.'
  if (method.kind === 'approval') return `You tick what you approve of, at most ${method.most}.`
  if (method.kind === 'dots') return `You divide ${method.dots} dots, at most ${method.each} on one proposal.`
  if (method.kind === 'score') return `You give each proposal a mark from 0 to ${method.highest}.`
  if (method.kind === 'budget')
    return method.dots === undefined
      ? 'You tick the projects you support.'
      : `You divide ${method.dots} points over projects.`
  return 'You put the proposals in order. You need not place them all.'
}

export const en: typeof nl = {
  list: 'Ballot rounds',
  listLead: 'Here residents vote about their own village. Anybody can do each count again.',
  decisions: 'See what came of earlier decisions',
  none: 'There is no ballot round now',
  noneHelp: 'As soon as there is something to vote on, it is here.',
  phases: {
    before: 'Not open yet',
    open: 'Open',
    closed: 'Closed, being counted',
    counted: 'Counted',
    declared: 'Declared',
  },
  answers: { yes: 'For', no: 'Against', abstain: 'No opinion' },
  counts,
  how,
  moments: {
    before: 'You can vote from',
    open: 'You can vote until',
    closed: 'Closed on',
    counted: 'Closed on',
    declared: 'Closed on',
  },
  about: 'How this ballot works',
  howTitle: 'How you vote',
  countsTitle: 'How it is counted',
  tiesTitle: 'When votes are equal',
  ties: (names: string, drawn: boolean) =>
    `When votes are equal, who stands here earlier goes first${drawn ? ' (drawn by lot beforehand)' : ''}: ${names}.`,
  quorumTitle: 'How many votes are needed',
  quorum: (count: number) => (count === 0 ? 'No minimum.' : `At least ${count}. With fewer, nothing is decided.`),
  influence: 'What happens with the result',
  revoteTitle: 'Changing your mind',
  revote: (may: boolean) =>
    may ? 'Until closing you may vote again. The last vote counts.' : 'Who has voted cannot change it.',
  paperTitle: 'Rather on paper?',
  paper:
    'Take your letter or card to the polling desk. There you exchange the code for a paper ballot, with a number that belongs to nobody. The code then works on no screen any more. Paper counts in the same public list.',
  who: 'Who may vote',
  roll: (count: number) => `${count} people`,
  secretTitle: 'Secret, and yet countable',
  secret:
    'Your code is exchanged for a right to vote without a name, made by your own device. After that nobody knows which vote is yours. You get a receipt, by which you find your vote in the public list.',
  limits:
    'To be honest: a receipt also shows others that and what you voted, so it does not prevent coercion; vote again, or in the hall, when somebody is watching. An infected device can cheat. This is not for statutory elections and has not been examined by an independent party yet.',
  open: 'Vote in this round',
  money: 'Cost',
  options: 'What you vote on',
  optionsAfter: 'What was voted on',
  checkTitle: 'Is my vote in the list?',
  checkLead: 'Paste the receipt of 64 characters. It is looked up on your own device.',
  receipt: 'Receipt',
  check: 'Look in the list',
  inList: (place: number, size: number) => `Yes. Your vote is in the public list, at place ${place} of ${size}.`,
  notInList: 'No, not in the list.',
  notInListHelp:
    'Votes enter the list in groups, at most an hour after voting. Look again later. Is your vote not in it after closing? Tell us: then we have to find out why.',
  notReceipt: 'A receipt has 64 characters: digits and the letters a to f.',
  listed: (size: number) => `There are ${size} receipts in the list now.`,
  listRoot: 'Root of the list',
  wait: 'The result comes here after closing.',
}
