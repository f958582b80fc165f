import { type PlanDocument, totalsOf } from '../../../functions/plans/plan.ts'
import { moneyText, numberText } from '../../text/format.ts'
import { useLanguage, useText } from '../../text/language.tsx'
import { type Column, DataTable } from '../../ui/chart/DataTable.tsx'
import { Icon } from '../../ui/draw/Icon.tsx'
import { Disclosure } from '../../ui/frame/Disclosure.tsx'
import { Money } from '../../ui/show/Money.tsx'
import { Notice } from '../../ui/show/Notice.tsx'
import { en } from '../en.ts'
import { nl } from '../nl.ts'
import { sumOf, type Theme } from '../published.ts'
import { Picture } from './Picture.tsx'

type Tranche = PlanDocument['tranches'][number]

const ownOf = (theme: Theme): number => sumOf(theme.provincial.map(project => project.amount))

/** Whether the published sums follow from the published projects, added up here once more. */
const addsUp = ({ projects, themes, tranches, totals }: PlanDocument): boolean => {
  const granted = (which: (project: (typeof projects)[number]) => boolean) =>
    sumOf(projects.filter(project => project.taken && which(project)).map(project => project.amount))
  const again = totalsOf(themes)
  return (
    themes.every(theme => theme.granted === granted(project => project.theme === theme.id)) &&
    tranches.every(tranche => tranche.granted === granted(project => project.tranche === tranche.id)) &&
    Object.entries(again).every(([name, value]) => totals[name as keyof typeof totals] === value)
  )
}

const Tables = ({ document }: { document: PlanDocument }) => {
  const text = useText({ nl, en }).money
  const language = useLanguage()
  const { themes, tranches, totals } = document
  const amount = (id: string, head: string, of: (theme: Theme) => number): Column<Theme> => ({
    ...{ id, head, number: true, sort: of },
    cell: theme => <Money cents={of(theme)} />,
  })
  const columns: Column<Theme>[] = [
    { id: 'theme', head: text.theme, cell: theme => theme.name[language], sort: theme => theme.name[language] },
    amount('ceiling', text.ceiling, theme => theme.ceiling),
    amount('granted', text.grantedHead, theme => theme.granted),
    amount('left', text.leftHead, theme => theme.ceiling - theme.granted),
    ...(totals.provincial > 0 ? [amount('own', text.provincialHead, ownOf)] : []),
  ]
  const kinds: Column<Tranche>[] = [
    { id: 'kind', head: text.kind, cell: tranche => tranche.name[language] },
    { id: 'most', head: text.most, cell: tranche => <Money cents={tranche.key} />, number: true },
    { id: 'granted', head: text.grantedHead, cell: tranche => <Money cents={tranche.granted} />, number: true },
  ]
  const { ceiling, granted, left, provincial } = totals
  const sums = [
    [text.ceiling, ceiling],
    [text.grantedHead, granted],
    [text.leftHead, left],
    [text.provincialHead, provincial],
  ] as const
  return (
    <>
      <DataTable caption={text.caption} rows={themes} rowKey={theme => theme.id} columns={columns} />
      <p>
        <strong>{text.sum}:</strong>{' '}
        {sums.map(([name, cents]) => `${name.toLowerCase()} ${moneyText(language, cents)}`).join(', ')}.{' '}
        {text.all(moneyText(language, totals.all))}
      </p>
      <DataTable caption={text.keyCaption} rows={tranches} rowKey={tranche => tranche.id} columns={kinds} />
      <p>{text.within}</p>
    </>
  )
}

/** The money of the plan: three sums, one picture, its table, and that it adds up. */
export const PlanMoney = ({ document }: { document: PlanDocument }) => {
  const text = useText({ nl, en })
  const language = useLanguage()
  const { totals } = document
  const money = (cents: number) => moneyText(language, cents)
  return (
    <section aria-labelledby="geld">
      <h2 id="geld">{text.money.title}</h2>
      <dl className="naober-plan-sums">
        <div>
          <dt>{text.hero.forIdeas}</dt>
          <dd>
            <Money cents={totals.ceiling} />
          </dd>
        </div>
        {totals.provincial > 0 && (
          <div>
            <dt>{text.hero.provincial}</dt>
            <dd>
              <Money cents={totals.provincial} />
            </dd>
          </div>
        )}
        <div>
          <dt>{text.hero.all}</dt>
          <dd>
            <Money cents={totals.all} />
          </dd>
        </div>
      </dl>
      <p>{document.projects.length > 0 && text.money.help}</p>
      <Picture document={document} />
      <Disclosure summary={text.money.table}>
        <Tables document={document} />
      </Disclosure>
      {addsUp(document) ? (
        <p className="naober-plan-checked">
          <Icon name="check" size={20} />{' '}
          {text.money.adds(
            money(totals.ceiling),
            money(totals.provincial),
            numberText(language, totals.provincialCount),
            money(totals.all),
          )}
        </p>
      ) : (
        <Notice kind="wrong">
          <p>{text.money.doesNotAdd}</p>
        </Notice>
      )}
    </section>
  )
}
