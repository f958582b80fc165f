import type { Agenda } from '../../functions/agendas/rules.ts'
import { moneyText, numberText } from '../text/format.ts'
import { useLanguage, useText } from '../text/language.tsx'
import { Icon } from '../ui/draw/Icon.tsx'
import { Money } from '../ui/show/Money.tsx'
import { en } from './en.ts'
import { nl } from './nl.ts'

/** Money beside the themes: small village initiatives, and village halls. */
export const VillageMoney = ({ agenda }: { agenda: Agenda }) => {
  const text = useText({ nl, en })
  const language = useLanguage()
  const { villageInitiatives, villageHalls } = agenda
  const years = (all: readonly number[]) => text.years(new Intl.ListFormat(language).format(all.map(String)))
  const halls = villageHalls.expectedHalls * villageHalls.perHall
  return (
    <section aria-labelledby="dorp">
      <h2 id="dorp">{text.village}</h2>
      <div className="naober-grid">
        <article className="naober-card">
          <h3 className="naober-row">
            <Icon name="brink" size={32} /> {villageInitiatives.name[language]}
          </h3>
          <p className="naober-big-money">
            <Money cents={villageInitiatives.perYear} /> <span>{text.perYear}</span>
          </p>
          <p className="naober-soft">{years(villageInitiatives.years)}</p>
          <p>{text.villageHelp}</p>
        </article>
        <article className="naober-card">
          <h3 className="naober-row">
            <Icon name="hall" size={32} /> {villageHalls.name[language]}
          </h3>
          <p className="naober-big-money">
            <Money cents={villageHalls.perHall} /> <span>{text.hallEach}</span>
          </p>
          <p className="naober-soft">{years(villageHalls.years)}</p>
          <p>
            {text.hallSum(
              numberText(language, villageHalls.expectedHalls),
              moneyText(language, villageHalls.perHall),
              moneyText(language, halls),
            )}
          </p>
          <p>
            <Money cents={villageHalls.experiments} /> {text.hallExperiments}
          </p>
        </article>
      </div>
    </section>
  )
}
