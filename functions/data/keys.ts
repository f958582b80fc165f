/**
 * Every table, its keys and what is asked of it: the one page to read before touching data.
 * CDK and the local platform both make their tables from this list.
 */
export type Table = {
  pk: string
  sk?: string
  /** Attribute holding epoch seconds after which DynamoDB forgets the item. */
  ttl?: string
  /** Listeners read what changed. */
  stream: boolean
  indexes: Record<string, { pk: string; sk?: string; keys: 'only' | 'all' }>
}

export const tables = {
  /**
   * Ideas and what hangs on them; public content and its history, never contact details.
   * - one idea                    pk idea#ID  sk idea
   * - its number of supporters    pk idea#ID  sk counts
   * - its reactions               pk idea#ID  sk reaction#RID
   * - what was decided about it   pk idea#ID  sk verdict#TIME#VID (reason, letter, by whom)
   * - what waits to be moderated   index queue: queue = moderation, oldest first by queuedAt
   * - what a municipality sees    index tenant: tenant = its slug, by stage (what waits for it first)
   * - what a moderator decided    pk moderator#PID  sk verdict#TIME#VID (points to the idea)
   */
  ideas: {
    pk: 'pk',
    sk: 'sk',
    ttl: 'forgetAt',
    stream: true,
    indexes: {
      queue: { pk: 'queue', sk: 'queuedAt', keys: 'only' },
      tenant: { pk: 'tenant', sk: 'stage', keys: 'only' },
    },
  },
  /**
   * Who is behind an idea; apart from the content, read only to mail, to follow by code and for the owner.
   * - behind a receipt code       pk code#HASH   sk contact (name, e-mail, phone, idea, owner?)
   * - what somebody brought in    index owner: owner = person, newest by at
   * - what somebody follows       pk person#PID  sk follow#IDEA
   * - who follows an idea         index follows: idea = IDEA
   * - help offered                pk idea#ID     sk offer#OID
   * - what somebody made there    pk person#PID  sk made#IDEA#reaction#RID | made#IDEA#offer#OID (for access, erasure)
   * - an objection to a count     pk ballot#BID  sk objection#OID (words, answer); who made it: sk objector#OID
   * - behind its receipt code     pk code#HASH   sk objection (points to the objection)
   */
  contacts: {
    pk: 'pk',
    sk: 'sk',
    ttl: 'forgetAt',
    stream: true,
    indexes: { owner: { pk: 'owner', sk: 'at', keys: 'all' }, follows: { pk: 'follows', sk: 'pk', keys: 'only' } },
  },
  /** Support, one per person and idea: pk idea#ID, sk a keyed hash of person and idea, so the table tells nobody who. */
  supports: { pk: 'pk', sk: 'sk', stream: true, indexes: {} },
  /**
   * People who sign in, their roles, and organisations.
   * - a person                    pk person#PID  sk person
   * - a person by login subject   pk subject#ISS|SUB sk person (points to the person)
   * - a person by invitation      pk invited#EMAIL sk person (points to the person)
   * - an organisation             pk organisation#OID sk organisation
   * - all people / organisations  index kind: kind = person | organisation, by name
   * - the officers of a municipality  index tenant: tenant = its slug
   * - personal data was read      pk person#PID  sk read#TIME (for the audit log)
   */
  people: {
    pk: 'pk',
    sk: 'sk',
    ttl: 'forgetAt',
    stream: true,
    indexes: { kind: { pk: 'kind', sk: 'name', keys: 'all' }, tenant: { pk: 'tenant', sk: 'pk', keys: 'all' } },
  },
  /** The audit chain: pk chain, sk zero-padded page number; written only by the audit listener. */
  audit: { pk: 'pk', sk: 'sk', stream: false, indexes: {} },
  /**
   * Letters: which were sent (so that none goes twice) and which wait for their moment.
   * - sent or waiting             pk letter#ID   sk letter
   * - due now                     index due: due = waiting, by dueAt
   */
  notices: {
    pk: 'pk',
    sk: 'sk',
    ttl: 'forgetAt',
    stream: false,
    indexes: { due: { pk: 'due', sk: 'dueAt', keys: 'only' } },
  },
  /** How often per network or person, per window: pk limit#WHAT#WHO#WINDOW; forgets itself. */
  limits: { pk: 'pk', ttl: 'forgetAt', stream: false, indexes: {} },
  /**
   * What rarely changes: the agenda, the rounds made from it, and what was done to the tables as a whole.
   * - the agenda                  pk agenda sk ROUND
   * - a round, draft or published pk rounds sk RID
   * - a ballot round             pk ballots sk ballot#BID; its result: pk ballot-results sk result#BID
   * - codes were handed out       pk ballot-codes sk codes#BID#GROUP#PART
   * - paper ballots of a round    pk ballot-papers sk papers#BID (batches printed; how the paper count was closed)
   * - objections to a count       pk ballot-objections sk objections#BID (how many, and what came of them)
   * - a citizens' decision        pk decisions sk decision#DID; what its monitor group told: pk decision#DID sk change#TIME#ID
   * - a monitor's link            pk decision-links sk link#DID#HASH
   * - a draft was thrown away     pk rounds-removed sk TIME#RID (for the audit log)
   * - items came from a backup    pk restore sk TIME (for the audit log)
   */
  register: { pk: 'pk', sk: 'sk', stream: true, indexes: {} },
  /**
   * Files that people add: pk file#ID; what it is, whose idea or alliance, scanned or not. Bytes live in object storage.
   * - of an idea / an alliance    index idea: idea = ID / index alliance: alliance = AID (uploads on their way too)
   */
  files: {
    pk: 'pk',
    ttl: 'forgetAt',
    stream: true,
    indexes: { idea: { pk: 'idea', sk: 'pk', keys: 'all' }, alliance: { pk: 'alliance', sk: 'pk', keys: 'all' } },
  },
  /**
   * Alliances and what they draft together, until it is submitted.
   * - an alliance                 pk alliance#AID sk alliance
   * - a partner's line            pk alliance#AID sk line#LID (contact, terms, signature)
   * - who takes part              pk alliance#AID sk member#PID; index member: member = PID
   * - the drafts                  pk alliance#AID sk text | money | documents (which files, in which versions)
   * - remarks, history            pk alliance#AID sk comment#CID | change#TIME#ID
   * - a partner's link            pk link#HASH    sk line (points to the line)
   * - what grew from an idea      index idea: idea = ID
   */
  alliances: {
    pk: 'pk',
    sk: 'sk',
    stream: true,
    indexes: { member: { pk: 'member', sk: 'pk', keys: 'all' }, idea: { pk: 'idea', sk: 'pk', keys: 'all' } },
  },
  /**
   * Submitted applications.
   * - all of a round              pk round#RID       sk application#ID (the card)
   * - where a card is             pk application#ID  sk card (points to the round)
   * - a frozen version            pk application#ID  sk version#NNNN (text and hash)
   * - uploaded by a municipality  index tenant: tenant = its slug, by round
   * - an upload is at work        pk round#RID       sk import#UID (what it writes is not seen yet)
   */
  applications: {
    pk: 'pk',
    sk: 'sk',
    stream: true,
    indexes: { tenant: { pk: 'tenant', sk: 'pk', keys: 'all' } },
  },
  /**
   * Files with proposals that municipalities send in; what was read of them is in object storage.
   * - a file                      pk upload#UID      sk upload
   * - what a municipality sent    index tenant: tenant = its slug, by at
   * - what may happen once        pk round#RID#SLUG  sk file#HASH | running (points to the upload)
   */
  uploads: {
    pk: 'pk',
    sk: 'sk',
    ttl: 'forgetAt',
    stream: true,
    indexes: { tenant: { pk: 'tenant', sk: 'at', keys: 'all' } },
  },
  /**
   * The annual plan of a round: what was chosen for it, the plan at work, and what was published, which never changes.
   * - its scenarios, worked out   pk round#RID  sk scenarios | reasons (why each project is in or out)
   * - the chosen shortlist        pk round#RID  sk shortlist
   * - the plan at work            pk round#RID  sk working
   * - a published draft           pk round#RID  sk draft#NNNN
   * - an adopted plan             pk round#RID  sk plan#NNNN (document and hash)
   * - what was published, by round pk plans     sk RID
   */
  plans: { pk: 'pk', sk: 'sk', stream: true, indexes: {} },
  /**
   * Advice of the municipalities on the projects of a round.
   * - what each said              pk round#RID  sk advice#APPLICATION#MUNICIPALITY
   * - the last reminder to each   pk round#RID  sk reminder#MUNICIPALITY
   * - in which year each starts   pk round#RID  sk starts
   */
  advices: { pk: 'pk', sk: 'sk', stream: true, indexes: {} },
  /**
   * What experts make of applications.
   * - an expert                   pk experts         sk expert#PID (themes, ties; never contact details)
   * - who reads what              pk round#RID       sk assignment#AID#PID; index reader: reader = PID
   * - what somebody cannot read   pk round#RID       sk recusal#AID#PID; index recused: recused = all, by at
   * - a draft, seen by its expert pk application#AID sk draft#PID
   * - handed in                   pk round#RID       sk review#AID#PID
   * - the joint advice            pk round#RID       sk advice#AID
   * - corrected for mildness?     pk round#RID       sk correction
   */
  reviews: {
    pk: 'pk',
    sk: 'sk',
    stream: true,
    indexes: { reader: { pk: 'reader', sk: 'pk', keys: 'all' }, recused: { pk: 'recused', sk: 'at', keys: 'all' } },
  },
  /**
   * Rights to vote: who may, and whether the register signed for them; never what they chose. No stream: nobody learns when.
   * - a voting code               pk ballot#BID     sk code#HASH (group; hash of what was signed, or: given back for paper)
   */
  rights: { pk: 'pk', sk: 'sk', stream: false, indexes: {} },
  /**
   * Paper ballots: their numbers, which come by chance, and what two people read on each; never who filled one in. No
   * stream, and no time in any item.
   * - a printed ballot            pk ballot#BID     sk paper#NUMBER
   */
  papers: { pk: 'pk', sk: 'sk', stream: false, indexes: {} },
  /**
   * The ballot box: what was chosen; never by whom or when. No stream, and no time in any item.
   * - a ballot                    pk ballot#BID     sk ballot#HASH of the credential
   * - what it replaced            pk ballot#BID     sk before#RECEIPT (no choice)
   * - not yet in the list         pk waiting#BID    sk RECEIPT
   * - the public list, in parts   pk list#BID       sk NNNNNN (receipts in their order, size and root after them)
   */
  ballots: { pk: 'pk', sk: 'sk', stream: false, indexes: {} },
  /**
   * Assemblies: what everybody may know, and how far their draws are.
   * - an assembly                 pk assembly#AID sk assembly; index kind: kind = assembly, by madeAt
   * - which assembly a code is of pk tag#TAG      sk tag
   * - an imported sample          pk assembly#AID sk sample (hash and numbers; its rows are candidates)
   * - who got a letter            pk assembly#AID sk letters (seed and hashes)
   * - the draw                    pk assembly#AID sk draw
   * - its pool and panels         pk assembly#AID sk file#NN (pseudonyms only)
   * - who sits where              pk assembly#AID sk tables
   */
  assemblies: {
    pk: 'pk',
    sk: 'sk',
    stream: true,
    indexes: { kind: { pk: 'kind', sk: 'madeAt', keys: 'all' } },
  },
  /**
   * People who sign up for an assembly, apart from it; everything forgets itself on the day that was promised.
   * - somebody, by number         pk assembly#AID sk candidate#NUMBER (answers, contact)
   * - the municipality's sample   pk assembly#AID sk sample#NN | letters#NN (pseudonyms and places)
   * - who is who in the pool      pk assembly#AID sk pool#NN
   * - personal data was read      pk assembly#AID sk read#TIME#ID (for the audit log)
   */
  candidates: { pk: 'pk', sk: 'sk', ttl: 'forgetAt', stream: true, indexes: {} },
  /**
   * Meetings in the hall: how far they are and what tables brought in; no names, no accounts.
   * - how a meeting goes          pk hall#ASSEMBLY sk course
   * - the wall                    pk hall#ASSEMBLY sk board (what lies where, what went up in what, who works it out)
   * - what a table brought in     pk hall#ASSEMBLY sk item#TT#ID
   * - its dots                    pk hall#ASSEMBLY sk dots#TT#SS (seat 0: the table as one)
   * - what a panel writes         pk hall#ASSEMBLY sk text#CLUSTER#FIELD
   * - when a table was heard      pk hall#ASSEMBLY sk table#TT
   */
  halls: { pk: 'pk', sk: 'sk', stream: true, indexes: {} },
} as const satisfies Record<string, Table>

export type TableName = keyof typeof tables
