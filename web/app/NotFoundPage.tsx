import { useText } from '../text/language.tsx'
import { LinkButton } from '../ui/form/LinkButton.tsx'
import { PageTitle } from '../ui/frame/PageTitle.tsx'
import { en } from './en.ts'
import { nl } from './nl.ts'

export const NotFoundPage = () => {
  const text = useText({ nl, en })
  return (
    <>
      <PageTitle lead={text.notFound}>{text.notFoundTitle}</PageTitle>
      <div className="naober-row">
        <LinkButton to="/" purpose="primary">
          {text.toFront}
        </LinkButton>
        <LinkButton to="/ideeen">{text.toIdeas}</LinkButton>
      </div>
    </>
  )
}
