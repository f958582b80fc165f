import { type Agenda, addsUp, agendaTotal, ideasTotal, projectsTotal } from '../../functions/agendas/rules.ts'
import { useText } from '../text/language.tsx'
import { MoneyBar } from '../ui/chart/MoneyBar.tsx'
import { Icon } from '../ui/draw/Icon.tsx'
import { Money } from '../ui/show/Money.tsx'
import { Notice } from '../ui/show/Notice.tsx'
import { en } from './en.ts'
import { nl } from './nl.ts'

/** The whole agenda in one number and one bar, added up again from its themes. */
export const Whole = ({ agenda }: { agenda: Agenda }) => {
  const text = useText({ nl, en })
  const total = agendaTotal(agenda.themes)
  const right = total === agenda.totals.all && addsUp(agenda.themes)
  return (
    <section className="naober-card naober-whole">
      <p className="naober-whole__total">
        {text.total}{' '}
        <strong>
          <Money cents={total} />
        </strong>
      </p>
      <MoneyBar
        label={text.total}
        parts={[
          { name: text.projects, cents: projectsTotal(agenda.themes), kind: 'committed' },
          { name: text.free, cents: ideasTotal(agenda.themes), kind: 'free' },
        ]}
      />
      {right ? (
        <p className="naober-whole__checked">
          <Icon name="check" size={20} /> {text.checked}
        </p>
      ) : (
        <Notice kind="wrong">
          <p>{text.notChecked}</p>
        </Notice>
      )}
    </section>
  )
}
