import './receipt.css'
import { useSession } from '../../app/session.tsx'
import { dateText } from '../../text/format.ts'
import { useLanguage, useText } from '../../text/language.tsx'
import { Button } from '../../ui/form/Button.tsx'
import { LinkButton } from '../../ui/form/LinkButton.tsx'
import { PageTitle } from '../../ui/frame/PageTitle.tsx'
import { Notice } from '../../ui/show/Notice.tsx'
import { en } from '../en.ts'
import { nl } from '../nl.ts'
import { Code } from './Code.tsx'
import type { KeptReceipt } from './kept.ts'
import { Sent } from './Sent.tsx'

/** The receipt (Wmebv): the code, when the answer comes, and a copy of what was sent. Made to be printed. */
export const Receipt = ({ kept, onAgain }: { kept: KeptReceipt; onAgain: () => void }) => {
  const text = useText({ nl, en }).receipt
  const language = useLanguage()
  const session = useSession()
  const { receipt, forSomebody, name, older } = kept
  const isMine = session.person !== undefined && !forSomebody
  return (
    <div className="naober-receipt">
      <PageTitle lead={forSomebody ? text.leadOther : text.lead}>
        {forSomebody ? text.titleOther : text.title}
      </PageTitle>
      {older && <Notice kind="waiting">{text.older}</Notice>}
      <section className="naober-receipt__code" aria-labelledby="code">
        <h2 id="code">{forSomebody ? text.codeOther : text.code}</h2>
        <Code code={receipt.code} />
        <p>{forSomebody ? text.codeGive(name || text.somebody) : text.codeHelp}</p>
        <p>{receipt.mailedTo ? text.mailed(receipt.mailedTo) : !isMine && text.notMailed}</p>
      </section>
      <section aria-labelledby="straks">
        <h2 id="straks">{text.next}</h2>
        <ol className="naober-prose">
          {text.steps(dateText(language, receipt.answerBy)).map(step => (
            <li key={step}>{step}</li>
          ))}
        </ol>
        <div className="naober-row naober-no-print">
          <LinkButton to={`/volgen#${receipt.code}`} purpose="primary" icon="arrow">
            {text.follow}
          </LinkButton>
          {isMine && <LinkButton to="/mijn">{text.mine}</LinkButton>}
          <Button onClick={onAgain}>{text.again}</Button>
        </div>
        <p className="naober-soft naober-small naober-no-print">{text.erased}</p>
      </section>
      <Sent receipt={receipt} />
    </div>
  )
}
