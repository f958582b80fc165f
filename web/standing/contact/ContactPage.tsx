import '../standing.css'
import { useText } from '../../text/language.tsx'
import { Icon } from '../../ui/draw/Icon.tsx'
import { PageTitle } from '../../ui/frame/PageTitle.tsx'
import { Notice } from '../../ui/show/Notice.tsx'
import { Parts } from '../Parts.tsx'
import { en } from './en.ts'
import { example } from './example.ts'
import { nl } from './nl.ts'

/** By phone, by mail or at the desk: every door leads to the same receipt. */
export const ContactPage = () => {
  const text = useText({ nl, en })
  return (
    <>
      <PageTitle lead={text.lead}>{text.title}</PageTitle>
      <Notice kind="waiting" title={text.exampleTitle}>
        <p>{text.example}</p>
      </Notice>
      <div className="naober-contact">
        <section className="naober-card" aria-labelledby="bellen">
          <h2 id="bellen">
            <Icon name="phone" /> {text.call}
          </h2>
          <p>
            <a href={`tel:${example.phone.dial}`}>{example.phone.shown}</a>
          </p>
          <p>{text.callWhen}</p>
        </section>
        <section className="naober-card" aria-labelledby="mailen">
          <h2 id="mailen">
            <Icon name="mail" /> {text.mail}
          </h2>
          <p>
            <a href={`mailto:${example.mail}`}>{example.mail}</a>
          </p>
          <p>{text.mailWhen}</p>
        </section>
        <section className="naober-card" aria-labelledby="langskomen">
          <h2 id="langskomen">
            <Icon name="hall" /> {text.visit}
          </h2>
          <address lang="nl">
            {text.desk}
            <br />
            {example.street}
            <br />
            {example.town}
          </address>
          <p>{text.visitWhen}</p>
        </section>
      </div>
      <Parts parts={text.parts} />
    </>
  )
}
