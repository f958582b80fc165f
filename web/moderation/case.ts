import type { Answered } from '../../functions/http/endpoint.ts'
import type { Hint, moderation } from '../../functions/moderation/contract.ts'

/** One thing to read, as the platform gives it. */
export type Item = Answered<typeof moderation.waitingItem>

/** The words in the text that raised a hint. */
export const raisedBy = (hints: readonly Hint[]): string[] =>
  hints.flatMap(hint =>
    hint.kind === 'contact-details' || hint.kind === 'citizen-number' || hint.kind === 'rude'
      ? (hint.where?.split(' · ') ?? [])
      : [],
  )

/** The version that a verdict is about. */
export const versionOf = (item: Item): number => item.reaction?.version ?? item.idea.version
