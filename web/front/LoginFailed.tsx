import { useText } from '../text/language.tsx'
import { Notice } from '../ui/show/Notice.tsx'

const nl = {
  title: 'Inloggen is niet gelukt',
  what: 'Probeer het nog een keer. Lukt het weer niet, bel ons dan. Een idee insturen kan ook zonder in te loggen.',
}
const en: typeof nl = {
  title: 'Signing in did not work',
  what: 'Please try again. If it fails once more, call us. You can bring in an idea without signing in.',
}

/** Said on the front page to whom the login service sent back without a name. */
export const LoginFailed = () => {
  const text = useText({ nl, en })
  return (
    <div className="naober-page">
      <Notice kind="wrong" title={text.title} live>
        <p>{text.what}</p>
      </Notice>
    </div>
  )
}
