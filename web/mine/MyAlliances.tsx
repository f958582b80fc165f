import { useText } from '../text/language.tsx'
import { LinkButton } from '../ui/form/LinkButton.tsx'
import { en } from './en.ts'
import { nl } from './nl.ts'

/** The way to the plans that somebody works out with others. */
export const MyAlliances = () => {
  const text = useText({ nl, en })
  return (
    <section aria-labelledby="allianties">
      <h2 id="allianties">{text.alliances}</h2>
      <p>{text.alliancesHelp}</p>
      <LinkButton to="/mijn/allianties" icon="people">
        {text.alliancesGo}
      </LinkButton>
    </section>
  )
}
