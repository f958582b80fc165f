import { type Reason, reasons } from '../../functions/moderation/contract.ts'

/** The words of a reason; an old one that is no longer in the list stays as it is. */
export const reasonLabel = (words: Record<Reason, { label: string }>, reason: string | undefined): string => {
  const known = reasons.find(one => one === reason)
  return known ? words[known].label : (reason ?? '')
}
