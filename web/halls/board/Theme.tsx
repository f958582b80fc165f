import { type ReactNode, useState } from 'react'
import type { Cluster } from '../../../functions/halls/plan.ts'
import { useText } from '../../text/language.tsx'
import { Button } from '../../ui/form/Button.tsx'
import { TextField } from '../../ui/form/TextField.tsx'
import { Disclosure } from '../../ui/frame/Disclosure.tsx'
import { en } from './en.ts'
import { nl } from './nl.ts'
import type { Wall } from './useWall.ts'

type Props = { cluster: Cluster; wall: Wall; children: ReactNode; textOf: (item: string) => string }

const Lineage = ({ cluster, wall, textOf }: Pick<Props, 'cluster' | 'wall' | 'textOf'>) => {
  const text = useText({ nl, en })
  return (
    <Disclosure summary={text.lineage(cluster.merged.length)}>
      {cluster.merged.map(each => (
        <div key={each.id}>
          <h4>{each.name}</h4>
          <ul>
            {each.items.map(item => (
              <li key={item}>{textOf(item)}</li>
            ))}
          </ul>
          <Button purpose="subtle" onClick={() => wall.split(each)}>
            {text.split(each.name)}
          </Button>
        </div>
      ))}
    </Disclosure>
  )
}

/** What lies together under a name: a place to drop things, with what went up in it. */
export const Theme = ({ cluster, wall, children, textOf }: Props) => {
  const text = useText({ nl, en })
  const [name, setName] = useState<string>()
  const [over, setOver] = useState(false)
  const { held } = wall
  const isTarget =
    held !== undefined && held.id !== cluster.id && !(held.kind === 'item' && cluster.items.includes(held.id))
  const isHeld = held?.id === cluster.id
  return (
    <section
      className={`naober-theme ${over && isTarget ? 'naober-theme--over' : ''} ${isHeld ? 'naober-note--held' : ''}`}
      aria-labelledby={`thema-${cluster.id}`}
      onDragOver={event => {
        if (isTarget) event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={event => {
        event.preventDefault()
        setOver(false)
        wall.layWith(cluster)
      }}
    >
      <h3
        id={`thema-${cluster.id}`}
        draggable={name === undefined}
        onDragStart={event => {
          event.dataTransfer.setData('text/plain', cluster.name)
          wall.pick({ kind: 'cluster', id: cluster.id, name: cluster.name }, 'mouse')
        }}
        onDragEnd={wall.putBack}
      >
        {cluster.name}
      </h3>
      {isTarget && wall.byKeys && (
        <Button
          data-target
          purpose="primary"
          aria-label={held.kind === 'item' ? text.layWith(cluster.name) : text.mergeInto(cluster.name)}
          onClick={() => wall.layWith(cluster)}
        >
          {text.layHere}
        </Button>
      )}
      <ul className="naober-plain-list naober-notes">{children}</ul>
      {cluster.merged.length > 0 && <Lineage cluster={cluster} wall={wall} textOf={textOf} />}
      {name === undefined ? (
        <p className="naober-row">
          <Button purpose="subtle" aria-label={text.renameIt(cluster.name)} onClick={() => setName(cluster.name)}>
            {text.rename}
          </Button>
          <Button
            purpose="subtle"
            aria-label={text.mergeIt(cluster.name)}
            onClick={() =>
              isHeld ? wall.putBack() : wall.pick({ kind: 'cluster', id: cluster.id, name: cluster.name }, 'keys')
            }
          >
            {text.merge}
          </Button>
        </p>
      ) : (
        <form
          noValidate
          onSubmit={event => {
            event.preventDefault()
            if (name.trim() !== '') wall.rename(cluster.id, name.trim())
            setName(undefined)
          }}
        >
          <TextField id={`naam-${cluster.id}`} label={text.nameLabel} value={name} onChange={setName} />
          <Button type="submit">{text.keepName}</Button>
        </form>
      )}
    </section>
  )
}
