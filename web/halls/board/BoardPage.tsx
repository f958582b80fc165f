import './board.css'
import { useState } from 'react'
import { useParams } from 'react-router'
import { type HallAtDesk, halls } from '../../../functions/halls/contract.ts'
import { useAsk } from '../../api/ask.ts'
import { useText } from '../../text/language.tsx'
import { Button } from '../../ui/form/Button.tsx'
import { Disclosure } from '../../ui/frame/Disclosure.tsx'
import { Link } from '../../ui/frame/Link.tsx'
import { PageTitle } from '../../ui/frame/PageTitle.tsx'
import { Empty } from '../../ui/show/Empty.tsx'
import { Loading } from '../../ui/show/Loading.tsx'
import { Refused } from '../../ui/show/Refused.tsx'
import { useLive } from '../live.ts'
import { en } from './en.ts'
import { Item } from './Item.tsx'
import { nl } from './nl.ts'
import { Proposals } from './Proposals.tsx'
import { Theme } from './Theme.tsx'
import { useWall, type Wall } from './useWall.ts'

type Props = { id: string; hall: HallAtDesk; wall: Wall }

/** Where something goes that fits nowhere yet: a theme of its own. */
const NewTheme = ({ wall }: { wall: Wall }) => {
  const text = useText({ nl, en })
  const [over, setOver] = useState(false)
  const canTake = wall.held?.kind === 'item'
  return (
    <section
      aria-labelledby="nieuw-thema"
      className={`naober-theme naober-theme--new ${over ? 'naober-theme--over' : ''}`}
      onDragOver={event => {
        if (canTake) event.preventDefault()
        setOver(canTake)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={event => {
        event.preventDefault()
        setOver(false)
        wall.layNew()
      }}
    >
      <h3 id="nieuw-thema">{text.newThemeTitle}</h3>
      {canTake && wall.byKeys ? (
        <Button data-target purpose="primary" icon="plus" onClick={wall.layNew}>
          {text.newTheme}
        </Button>
      ) : (
        <p className="naober-soft">{text.newThemeHere}</p>
      )}
    </section>
  )
}

const Loose = ({ id, hall, wall }: Props) => {
  const text = useText({ nl, en })
  const laid = new Set(hall.board.clusters.flatMap(({ items }) => items))
  const items = hall.items.filter(item => !laid.has(item.id))
  const canLoosen = wall.held?.kind === 'item' && laid.has(wall.held.id)
  return (
    <section
      className="naober-loose"
      aria-labelledby="los"
      onDragOver={event => canLoosen && event.preventDefault()}
      onDrop={event => {
        event.preventDefault()
        if (canLoosen) wall.layLoose()
      }}
    >
      <h2 id="los">{text.loose(items.length)}</h2>
      {canLoosen && wall.byKeys && (
        <Button data-target onClick={wall.layLoose}>
          {text.layLoose}
        </Button>
      )}
      {items.length === 0 && <p className="naober-soft">{text.allLaid}</p>}
      <ul className="naober-plain-list naober-notes">
        {items.map(item => (
          <Item key={item.id} {...{ id, item, wall }} loose />
        ))}
      </ul>
    </section>
  )
}

const Wallpaper = ({ id, hall, wall }: Props) => {
  const text = useText({ nl, en })
  const { clusters } = hall.board
  const byId = new Map(hall.items.map(item => [item.id, item]))
  return (
    <div className="naober-wall">
      <section aria-labelledby="themas" className="naober-wall__themes">
        <h2 id="themas">{text.themes(clusters.length)}</h2>
        <div className="naober-grid">
          {clusters.map(cluster => (
            <Theme key={cluster.id} {...{ cluster, wall }} textOf={item => byId.get(item)?.text ?? ''}>
              {cluster.items.flatMap(each => {
                const item = byId.get(each)
                return item ? [<Item key={each} {...{ id, item, wall }} />] : []
              })}
            </Theme>
          ))}
          <NewTheme wall={wall} />
        </div>
      </section>
      <Loose {...{ id, hall, wall }} />
    </div>
  )
}

/** The wall: what the tables brought in is laid together, merged, and handed on. */
export const BoardPage = () => {
  const text = useText({ nl, en })
  const { id = '' } = useParams()
  const asked = useAsk(halls.deskHall, { id })
  useLive(asked)
  const hall = asked.data
  const wall = useWall(id, hall?.board)
  return (
    <>
      <PageTitle above={<Link to={`/bureau/burgerberaden/${id}/zaal`}>{text.back}</Link>} lead={text.lead}>
        {text.title}
      </PageTitle>
      <div role="status" className="naober-wall__said">
        {wall.said}{' '}
        {wall.held && (
          <Button purpose="subtle" onClick={wall.putBack}>
            {text.putBack}
          </Button>
        )}
      </div>
      {asked.isPending && <Loading rows={2} tall="page" />}
      {asked.error && !hall && <Refused refusal={asked.error} again={() => void asked.refetch()} />}
      {hall?.items.length === 0 && <Empty title={text.title}>{text.empty}</Empty>}
      {hall && hall.items.length > 0 && (
        <>
          <Wallpaper {...{ id, hall, wall }} />
          <Disclosure summary={text.hiddenQuestion}>
            <p>{text.hiddenHelp}</p>
          </Disclosure>
        </>
      )}
      {hall && hall.board.clusters.length > 0 && <Proposals {...{ id, hall, wall }} />}
    </>
  )
}
