import type { Waiting } from '../../../functions/moderation/contract.ts'
import { countText } from '../../text/format.ts'
import { useLanguage, useText } from '../../text/language.tsx'
import { Icon } from '../../ui/draw/Icon.tsx'
import { Button } from '../../ui/form/Button.tsx'
import { Link } from '../../ui/frame/Link.tsx'
import { municipalityName } from '../../ui/idea/places.ts'
import { DateText } from '../../ui/show/DateText.tsx'
import { Empty } from '../../ui/show/Empty.tsx'
import { en } from '../en.ts'
import { nl } from '../nl.ts'
import { type CaseKey, caseAddress, nameOfCase, sameCase } from '../place.ts'

type Props = {
  waiting: readonly Waiting[]
  total: number
  open: CaseKey | undefined
  more: boolean
  busy: boolean
  onMore: () => void
  onRefresh: () => void
  onOpen: () => void
}

/** What waits, oldest first; too late is said in words. */
export const Queue = ({ waiting, total, open, more, busy, onMore, onRefresh, onOpen }: Props) => {
  const { queue: text, subjects } = useText({ nl, en })
  const language = useLanguage()
  const late = waiting.filter(one => one.overdue).length
  if (waiting.length === 0)
    return (
      <Empty title={text.emptyTitle} icon="check" action={<Button onClick={onRefresh}>{text.refresh}</Button>}>
        <p>{text.empty}</p>
      </Empty>
    )
  return (
    <>
      <p className="naober-desk__counts">
        <strong>{countText(language, total, text.count)}</strong>
        {late > 0 && <span className="naober-desk__late"> · {countText(language, late, text.late)}</span>}
      </p>
      <ol className="naober-queue naober-plain-list">
        {waiting.map(one => (
          <li key={nameOfCase(one)}>
            <Link
              to={caseAddress(one)}
              className="naober-queue__line"
              aria-current={sameCase(one, open) ? 'true' : undefined}
              onClick={onOpen}
            >
              <span className="naober-queue__kind">{subjects[one.subject]}</span>
              <span className="naober-queue__title" lang="nl">
                {one.title}
              </span>
              <span className="naober-queue__facts">
                {municipalityName(one.municipality)} · <DateText at={one.at} />
              </span>
              {one.overdue && one.answerBy && (
                <span className="naober-desk__late">
                  <Icon name="warning" size={18} /> {text.overdue} <DateText at={one.answerBy} />
                </span>
              )}
            </Link>
          </li>
        ))}
      </ol>
      {more && (
        <Button onClick={onMore} busy={busy}>
          {busy ? text.moreBusy : text.more}
        </Button>
      )}
    </>
  )
}
