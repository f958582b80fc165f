import { desksOf } from '../app/frame/desks.ts'
import { useSession } from '../app/session.tsx'
import { useLanguage, useText } from '../text/language.tsx'
import { LinkButton } from '../ui/form/LinkButton.tsx'
import { en } from './en.ts'
import { nl } from './nl.ts'

/** Short ways to where somebody with a role works; nothing for a resident. */
export const Desks = () => {
  const text = useText({ nl, en })
  const language = useLanguage()
  const { roles } = useSession()
  const desks = desksOf(roles)
  const isHelper = roles.includes('helper')
  if (desks.length === 0 && !isHelper) return null
  return (
    <section aria-labelledby="werk">
      <h2 id="werk">{text.desks}</h2>
      <div className="naober-row">
        {desks.map(desk => (
          <LinkButton key={desk.path} to={desk.path} icon={desk.icon} purpose="primary">
            {desk.name[language]}
          </LinkButton>
        ))}
        {isHelper && (
          <LinkButton to="/ideeen/nieuw?voor=ander" icon="hands" purpose="primary">
            {text.helper}
          </LinkButton>
        )}
      </div>
    </section>
  )
}
