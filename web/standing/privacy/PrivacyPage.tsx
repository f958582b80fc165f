import '../standing.css'
import { useText } from '../../text/language.tsx'
import { PageTitle } from '../../ui/frame/PageTitle.tsx'
import { Parts } from '../Parts.tsx'
import { en } from './en.ts'
import { nl } from './nl.ts'

/** What is kept, why and how long. */
export const PrivacyPage = () => {
  const text = useText({ nl, en })
  const kept = (
    <ul className="naober-kept naober-plain-list">
      {text.kept.map(row => (
        <li key={row.what} className="naober-card">
          <h3>{row.what}</h3>
          <dl>
            <dt>{text.why}</dt>
            <dd>{row.why}</dd>
            <dt>{text.long}</dt>
            <dd>{row.long}</dd>
          </dl>
        </li>
      ))}
    </ul>
  )
  return (
    <>
      <PageTitle lead={text.lead}>{text.title}</PageTitle>
      <Parts parts={text.parts} after={{ bewaard: kept }} />
    </>
  )
}
