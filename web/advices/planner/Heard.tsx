import { useState } from 'react'
import { advices } from '../../../functions/advices/contract.ts'
import { useCommand } from '../../api/ask.ts'
import { dateText } from '../../text/format.ts'
import { useLanguage, useText } from '../../text/language.tsx'
import { refusalSentence } from '../../text/problems.ts'
import { type Column, DataTable } from '../../ui/chart/DataTable.tsx'
import { Icon } from '../../ui/draw/Icon.tsx'
import { Button } from '../../ui/form/Button.tsx'
import { municipalityName } from '../../ui/idea/places.ts'
import { DateText } from '../../ui/show/DateText.tsx'
import { Notice } from '../../ui/show/Notice.tsx'
import type { Desk } from './desk.ts'
import { en } from './en.ts'
import { nl } from './nl.ts'

type Line = Desk['municipalities'][number]

const When = ({ at }: { at: string | undefined }) => {
  const text = useText({ nl, en })
  return at ? <DateText at={at} /> : text.never
}

/** How far each municipality is, and the button that reminds those that have not said all. */
export const Heard = ({ found, round }: { found: Desk; round: string }) => {
  const text = useText({ nl, en })
  const language = useLanguage()
  const [sent, setSent] = useState('')
  const reminding = useCommand(advices.remindMunicipalities, { refresh: [advices.deskRoundAdvices] })
  const { remind } = found.can
  const columns: Column<Line>[] = [
    { id: 'municipality', head: text.municipality, cell: line => municipalityName(line.slug), sort: line => line.slug },
    {
      id: 'given',
      head: text.given,
      cell: line => (
        <>
          {text.givenOf(line.given, line.of)}
          {line.given === line.of && line.of > 0 && (
            <>
              {' '}
              <Icon name="check" size={18} /> {text.all}
            </>
          )}
        </>
      ),
      sort: line => line.given,
    },
    { id: 'last', head: text.last, cell: line => <When at={line.last} />, sort: line => line.last ?? '' },
    {
      id: 'reminded',
      head: text.reminded,
      cell: line => <When at={line.reminded} />,
      sort: line => line.reminded ?? '',
    },
  ]
  const go = () =>
    reminding.mutate(
      { id: round },
      { onSuccess: ({ reminded }) => setSent(text.sent(reminded.map(municipalityName).join(', '))) },
    )
  return (
    <section>
      <h2>{text.progress}</h2>
      <DataTable
        caption={text.progress}
        captionHidden
        rows={found.municipalities}
        rowKey={line => line.slug}
        columns={columns}
        dense
      />
      <div role="status">
        {sent && (
          <Notice kind="ok">
            <p>{sent}</p>
          </Notice>
        )}
      </div>
      {reminding.error && (
        <Notice kind="wrong" live>
          <p>{refusalSentence(language, reminding.error)}</p>
        </Notice>
      )}
      {remind.yes ? (
        <>
          <p>{text.remindHelp}</p>
          <Button icon="mail" busy={reminding.isPending} onClick={go}>
            {reminding.isPending ? text.reminding : text.remind}
          </Button>
        </>
      ) : (
        <p className="naober-soft">
          {remind.because === 'too-many' && remind.from
            ? text.remindFrom(dateText(language, remind.from, true))
            : text.remindNobody}
        </p>
      )}
    </section>
  )
}
