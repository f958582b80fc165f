import type { DraftText } from '../../../functions/applications/draft.ts'
import type { Alliance } from '../alliance.ts'

/** What every part of the plan's form gets. */
export type PlanProps = {
  alliance: Alliance
  draft: DraftText
  set: (change: Partial<DraftText>) => void
  /** Readers see the same form, but nothing they type is taken. */
  may: boolean
}
