import type { Sums } from '../../../functions/applications/rules.ts'
import { moneyText } from '../../text/format.ts'
import { useLanguage, useText } from '../../text/language.tsx'
import { MoneyBar } from '../../ui/chart/MoneyBar.tsx'
import { Money } from '../../ui/show/Money.tsx'
import { en } from '../en.ts'
import { nl } from '../nl.ts'

/** The gap, as it follows from what is typed: by the same rule that counts when it is submitted. */
export const Sum = ({ sums }: { sums: Sums }) => {
  const text = useText({ nl, en }).money.sum
  const language = useLanguage()
  const { need, left, cash, other, ask } = sums
  const isOver = need > 0 && cash + other > need
  return (
    <aside className="naober-sum" aria-labelledby="de-som">
      <h3 id="de-som">{text.title}</h3>
      <p className="naober-sum__ask" role="status">
        {text.ask} <strong>{moneyText(language, ask)}</strong>
      </p>
      {need > 0 && (
        <MoneyBar
          label={text.label}
          withTable={false}
          parts={[
            { name: text.cash, cents: Math.min(cash, need), kind: 'committed' },
            { name: text.other, cents: Math.min(other, Math.max(0, need - cash)), kind: 'free' },
            { name: text.ask, cents: ask, kind: 'asked' },
          ]}
        />
      )}
      <dl className="naober-sum__rows">
        <dt>{text.need}</dt>
        <dd>
          <Money cents={need} />
        </dd>
        <dt>{text.cash}</dt>
        <dd>
          − <Money cents={cash} />
        </dd>
        <dt>{text.other}</dt>
        <dd>
          − <Money cents={other} />
        </dd>
        <dt className="naober-sum__total">{text.ask}</dt>
        <dd className="naober-sum__total">
          <Money cents={ask} />
        </dd>
      </dl>
      {left > 0 && (
        <p className="naober-soft naober-small">
          {text.left}: <Money cents={left} />
        </p>
      )}
      <p className="naober-soft naober-small">{isOver ? text.over : text.rule}</p>
    </aside>
  )
}
