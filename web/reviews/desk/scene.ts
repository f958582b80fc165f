import type { Answered } from '../../../functions/http/endpoint.ts'
import type { reviews } from '../../../functions/reviews/contract.ts'
import type { Conflict } from '../../../functions/reviews/rules.ts'
import { useText } from '../../text/language.tsx'
import { municipalityName } from '../../ui/idea/places.ts'
import { en } from './en.ts'
import { nl } from './nl.ts'

/** A round as its planner sees it. */
export type Scene = Answered<typeof reviews.deskReviews>
export type Card = Scene['cards'][number]
export type Reader = Scene['experts'][number]

export const readersOf = (scene: Scene, application: string) =>
  scene.assignments
    .filter(each => each.application === application)
    .flatMap(each => {
      const expert = scene.experts.find(one => one.person === each.expert)
      return expert ? [{ ...each, name: expert.name }] : []
    })
    .sort((one, other) => one.name.localeCompare(other.name))

export const conflictsOf = (scene: Scene, application: string, expert: string): readonly Conflict[] =>
  scene.conflicts.find(each => each.application === application && each.expert === expert)?.all ?? []

/** Conflicts in words: `woont of werkt in Emmen`. */
export const useConflictWords = (): ((all: readonly Conflict[]) => string) => {
  const { conflicts } = useText({ nl, en })
  return all =>
    all
      .map(({ kind, what = '' }) => conflicts[kind](kind === 'municipality' ? municipalityName(what) : what))
      .join('; ')
}
