import { alliances } from '../../../functions/alliances/contract.ts'
import { useAsk } from '../../api/ask.ts'
import { useLanguage, useText } from '../../text/language.tsx'
import { LinkButton } from '../../ui/form/LinkButton.tsx'
import { en } from './en.ts'
import { nl } from './nl.ts'

/** Who is working an idea out into a plan, and the way to begin with it. */
export const Elaborate = ({ id }: { id: string }) => {
  const text = useText({ nl, en })
  const language = useLanguage()
  const found = useAsk(alliances.alliancesOfIdea, { id }).data?.alliances ?? []
  return (
    <section className="naober-idea__elaborate naober-no-print" aria-labelledby="uitwerken">
      <h2 id="uitwerken">{text.title}</h2>
      {found.length === 0 && <p>{text.none}</p>}
      {found.map((one, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: they have no name in public, and none ever moves
        <p key={place}>
          {text.one(one.round[language], one.partners)} {one.definitive && text.definitive}
        </p>
      ))}
      <LinkButton to={`/allianties/nieuw?idee=${id}`} icon="people">
        {found.length === 0 ? text.start : text.also}
      </LinkButton>
    </section>
  )
}
