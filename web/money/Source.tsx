import type { Agenda } from '../../functions/agendas/rules.ts'
import { useLanguage, useText } from '../text/language.tsx'
import { Disclosure } from '../ui/frame/Disclosure.tsx'
import { en } from './en.ts'
import { nl } from './nl.ts'

/** Where the amounts come from, and who helps people further. */
export const Source = ({ agenda }: { agenda: Agenda }) => {
  const text = useText({ nl, en })
  const language = useLanguage()
  return (
    <>
      <section aria-labelledby="hulp">
        <h2 id="hulp">{text.support}</h2>
        <p>{new Intl.ListFormat(language).format(agenda.supportOrganisations)}</p>
      </section>
      <Disclosure summary={text.source}>
        <p>{agenda.source[language]}</p>
      </Disclosure>
    </>
  )
}
