import type { AtDesk } from '../desk.ts'

export type Decision = { id: string; in: boolean; reason: string }

/** What was decided by hand so far, as it is sent. */
export const handOf = ({ projects }: Pick<AtDesk, 'projects'>): Decision[] =>
  projects.flatMap(({ id, hand }) => (hand ? [{ id, in: hand.in, reason: hand.reason }] : []))
