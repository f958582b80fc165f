import { type HallAtDesk, halls } from '../../../functions/halls/contract.ts'
import { useCommand } from '../../api/ask.ts'
import { useText } from '../../text/language.tsx'
import { Button } from '../../ui/form/Button.tsx'
import { en as sharedEn } from '../en.ts'
import { nl as sharedNl } from '../nl.ts'
import { en } from './en.ts'
import { nl } from './nl.ts'
import type { Wall } from './useWall.ts'

export type DeskItem = HallAtDesk['items'][number]
type Props = { id: string; item: DeskItem; wall: Wall; loose?: boolean }

/** One idea on the wall: drag it, or press it to pick it up. */
export const Item = ({ id, item, wall, loose }: Props) => {
  const text = useText({ nl, en })
  const { table } = useText({ nl: sharedNl, en: sharedEn })
  const hide = useCommand(halls.hideItem, { refresh: [halls.deskHall] })
  const held = { kind: 'item' as const, id: item.id, name: item.text }
  const isHeld = wall.held?.id === item.id
  const { table: at } = item
  return (
    <li
      className={`naober-note ${isHeld ? 'naober-note--held' : ''} ${item.hidden ? 'naober-note--hidden' : ''}`}
      draggable
      onDragStart={event => {
        event.dataTransfer.setData('text/plain', item.text)
        event.dataTransfer.effectAllowed = 'move'
        wall.pick(held, 'mouse')
      }}
      onDragEnd={wall.putBack}
    >
      <button
        type="button"
        className="naober-note__pick"
        aria-pressed={isHeld}
        {...(loose ? { 'data-loose': true } : {})}
        onClick={() => (isHeld ? wall.putBack() : wall.pick(held, 'keys'))}
      >
        {item.text}
      </button>
      <p className="naober-small naober-soft">
        {table(item.table)}
        {item.by === 'desk' && `, ${text.paper}`}
        {item.hidden && `, ${text.hidden}`}{' '}
        <Button
          purpose="subtle"
          aria-label={item.hidden ? text.show(item.text) : text.hide(item.text)}
          onClick={() => hide.mutate({ id, item: item.id, table: at, hidden: !item.hidden })}
        >
          {item.hidden ? text.showWord : text.hideWord}
        </Button>
        {item.hidden && (
          <Button
            purpose="subtle"
            negative
            aria-label={text.forget(item.text)}
            onClick={() => hide.mutate({ id, item: item.id, table: at, hidden: true, forget: true })}
          >
            {text.forgetWord}
          </Button>
        )}
      </p>
    </li>
  )
}
