import { useNavigate } from 'react-router'
import { type HallAtDesk, halls } from '../../../functions/halls/contract.ts'
import { fields } from '../../../functions/halls/plan.ts'
import { useCommand } from '../../api/ask.ts'
import { useAddress, useText } from '../../text/language.tsx'
import { DataTable } from '../../ui/chart/DataTable.tsx'
import { Button } from '../../ui/form/Button.tsx'
import { LinkButton } from '../../ui/form/LinkButton.tsx'
import { Refused } from '../../ui/show/Refused.tsx'
import { en as sharedEn } from '../en.ts'
import { nl as sharedNl } from '../nl.ts'
import { en } from './en.ts'
import { nl } from './nl.ts'
import type { Wall } from './useWall.ts'

type Props = { id: string; hall: HallAtDesk; wall: Wall }

/** Which clusters become proposals, by the dots that lie on them, and which table works each out. */
const Chosen = ({ hall, wall }: Omit<Props, 'id'>) => {
  const text = useText({ nl, en })
  const { table } = useText({ nl: sharedNl, en: sharedEn })
  const { board, dots, tables } = hall
  const tableOf = (cluster: string) => board.panels.find(each => each.cluster === cluster)?.table
  return (
    <section aria-labelledby="gekozen">
      <h2 id="gekozen">{text.chosen}</h2>
      <p>{text.chosenHelp}</p>
      <DataTable
        caption={text.chosenTable}
        captionHidden
        rows={board.clusters.toSorted((a, b) => (dots.on[b.id] ?? 0) - (dots.on[a.id] ?? 0))}
        rowKey={cluster => cluster.id}
        columns={[
          { id: 'theme', head: text.theme, cell: ({ name }) => name, sort: ({ name }) => name },
          {
            ...{ id: 'dots', head: text.dots, number: true },
            cell: cluster => dots.on[cluster.id] ?? 0,
            sort: cluster => dots.on[cluster.id] ?? 0,
          },
          {
            ...{ id: 'items', head: text.items, number: true },
            cell: ({ items }) => items.length,
            sort: ({ items }) => items.length,
          },
          {
            id: 'table',
            head: text.worksOut,
            cell: cluster => (
              <select
                className="naober-input naober-works-out"
                aria-label={text.panelOf(cluster.name)}
                value={tableOf(cluster.id) ?? ''}
                onChange={event =>
                  wall.panel(cluster.id, event.currentTarget.value ? Number(event.currentTarget.value) : undefined)
                }
              >
                <option value="">{text.nobody}</option>
                {tables.map(each => (
                  <option key={each.table} value={each.table}>
                    {table(each.table)}
                  </option>
                ))}
              </select>
            ),
          },
        ]}
      />
    </section>
  )
}

/** From dots to proposals to a ballot round. */
export const Proposals = ({ id, hall, wall }: Props) => {
  const text = useText({ nl, en })
  const { table, fields: names } = useText({ nl: sharedNl, en: sharedEn })
  const [go, address] = [useNavigate(), useAddress()]
  const make = useCommand(halls.ballotFromHall, { refresh: [halls.deskHall] })
  const { proposals, course } = hall
  return (
    <>
      <Chosen hall={hall} wall={wall} />
      {proposals.length > 0 && (
        <section aria-labelledby="voorstellen">
          <h2 id="voorstellen">{text.proposals}</h2>
          <div className="naober-grid">
            {proposals.map(({ cluster, name, table: at, texts }) => (
              <article key={cluster} className="naober-card">
                <h3>{texts.title?.text || name}</h3>
                <p className="naober-soft">{table(at)}</p>
                {Object.keys(texts).length === 0 && <p>{text.notWritten}</p>}
                {fields.slice(1).map(field =>
                  texts[field]?.text ? (
                    <p key={field} className="naober-written">
                      <strong>{names[field]}</strong> {texts[field].text}
                    </p>
                  ) : null,
                )}
              </article>
            ))}
          </div>
        </section>
      )}
      {(hall.can.ballot.yes || course?.ballot) && (
        <section aria-labelledby="stemming">
          <h2 id="stemming">{text.ballot}</h2>
          {make.error && <Refused refusal={make.error} />}
          {course?.ballot ? (
            <LinkButton to={`/bureau/stemrondes/${course.ballot}`}>{text.toBallot}</LinkButton>
          ) : (
            <>
              <p>{text.ballotHelp}</p>
              <Button
                purpose="primary"
                busy={make.isPending}
                onClick={() =>
                  make.mutate(
                    { id, version: course?.version ?? 0 },
                    { onSuccess: ({ ballot }) => void go(address(`/bureau/stemrondes/${ballot}`)) },
                  )
                }
              >
                {text.makeBallot}
              </Button>
            </>
          )}
        </section>
      )}
    </>
  )
}
