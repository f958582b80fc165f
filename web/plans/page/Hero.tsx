import type { PlanDocument } from '../../../functions/plans/plan.ts'
import { numberText } from '../../text/format.ts'
import { useLanguage, useText } from '../../text/language.tsx'
import { Money } from '../../ui/show/Money.tsx'
import { en } from '../en.ts'
import { nl } from '../nl.ts'

/** The plan in one sentence as large as it may be, and what the executive says of it. */
export const Hero = ({ document }: { document: PlanDocument }) => {
  const text = useText({ nl, en })
  const language = useLanguage()
  const { totals, projects, note } = document
  const taken = projects.filter(project => project.taken).length
  return (
    <section className="naober-plan-hero">
      {taken > 0 ? (
        <p className="naober-plan-hero__sum">
          <strong>{numberText(language, taken)}</strong>{' '}
          {taken === 1 ? text.hero.projects.one : text.hero.projects.other}{' '}
          {taken === 1 ? text.hero.getOne : text.hero.get}{' '}
          <strong>
            <Money cents={totals.granted} />
          </strong>
        </p>
      ) : (
        <p className="naober-plan-hero__sum">
          <strong>
            <Money cents={totals.ceiling} />
          </strong>{' '}
          {text.hero.kept}
        </p>
      )}
      {note !== '' && (
        <blockquote className="naober-plan-hero__note" lang="nl">
          <p className="naober-written">{note}</p>
          <footer>{document.by[language]}</footer>
        </blockquote>
      )}
    </section>
  )
}
