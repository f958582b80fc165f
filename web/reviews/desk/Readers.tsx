import { reviews } from '../../../functions/reviews/contract.ts'
import { useCommand } from '../../api/ask.ts'
import { useLanguage, useText } from '../../text/language.tsx'
import { refusalSentence } from '../../text/problems.ts'
import { Button } from '../../ui/form/Button.tsx'
import { Chip } from '../../ui/show/Chip.tsx'
import { Notice } from '../../ui/show/Notice.tsx'
import { en } from './en.ts'
import { nl } from './nl.ts'
import { type Card, conflictsOf, type Reader, type Scene, useConflictWords } from './scene.ts'

/** All experts for one application: who reads it, who may, and who cannot and why. */
export const Readers = ({ scene, card }: { scene: Scene; card: Card }) => {
  const text = useText({ nl, en })
  const language = useLanguage()
  const words = useConflictWords()
  const refresh = [reviews.deskReviews]
  const assign = useCommand(reviews.assign, { refresh })
  const unassign = useCommand(reviews.unassign, { refresh })
  const refusal = assign.error ?? unassign.error
  const pair = (expert: Reader) => ({ round: scene.round.id, application: card.id, expert: expert.person })
  const place = (expert: Reader): number => {
    if (scene.assignments.some(each => each.application === card.id && each.expert === expert.person)) return 0
    if (conflictsOf(scene, card.id, expert.person).length > 0) return 3
    return expert.themes.includes(card.theme) ? 1 : 2
  }
  const acts = (expert: Reader) => {
    const own = scene.assignments.find(each => each.application === card.id && each.expert === expert.person)
    const conflicts = conflictsOf(scene, card.id, expert.person)
    const isFull = expert.most !== undefined && expert.files >= expert.most
    const busy = assign.isPending || unassign.isPending
    return (
      <>
        {own && (
          <Chip kind={own.stand === 'done' ? 'ok' : 'info'} icon="check">
            {text.readsIt} ({text.stands[own.stand]})
          </Chip>
        )}
        {conflicts.length > 0 && <Chip kind="wrong">{words(conflicts)}</Chip>}
        {!own && conflicts.length === 0 && isFull && <Chip kind="waiting">{text.full}</Chip>}
        {own && own.stand !== 'done' && scene.can.yes && (
          <Button busy={busy} aria-label={text.takeFrom(expert.name)} onClick={() => unassign.mutate(pair(expert))}>
            {text.take}
          </Button>
        )}
        {!own && conflicts.length === 0 && !isFull && scene.can.yes && (
          <Button busy={busy} aria-label={text.giveTo(expert.name)} onClick={() => assign.mutate(pair(expert))}>
            {text.give}
          </Button>
        )}
      </>
    )
  }
  return (
    <>
      {refusal && (
        <Notice kind="wrong" live>
          <p>{refusalSentence(language, refusal)}</p>
        </Notice>
      )}
      <ul className="naober-readers">
        {scene.experts
          .toSorted((one, other) => place(one) - place(other) || one.files - other.files)
          .map(expert => (
            <li key={expert.person}>
              <span>
                <strong>{expert.name}</strong> {text.load(expert.files, expert.most)}
                {!expert.themes.includes(card.theme) && `, ${text.otherTheme}`}
              </span>
              <span className="naober-row">{acts(expert)}</span>
            </li>
          ))}
      </ul>
    </>
  )
}
