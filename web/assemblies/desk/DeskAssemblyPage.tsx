import './desk.css'
import '../assemblies.css'
import { useParams } from 'react-router'
import { type AtDesk, assemblies } from '../../../functions/assemblies/contract.ts'
import { useAsk } from '../../api/ask.ts'
import { useText } from '../../text/language.tsx'
import { LinkButton } from '../../ui/form/LinkButton.tsx'
import { Link } from '../../ui/frame/Link.tsx'
import { PageTitle } from '../../ui/frame/PageTitle.tsx'
import { Chip } from '../../ui/show/Chip.tsx'
import { Loading } from '../../ui/show/Loading.tsx'
import { Notice } from '../../ui/show/Notice.tsx'
import { Refused } from '../../ui/show/Refused.tsx'
import { en as publicEn } from '../en.ts'
import { nl as publicNl } from '../nl.ts'
import { DrawDesk } from './DrawDesk.tsx'
import { en } from './en.ts'
import { Letters } from './Letters.tsx'
import { nl } from './nl.ts'
import { Sample } from './Sample.tsx'

const Standing = ({ desk }: { desk: AtDesk }) => {
  const text = useText({ nl, en })
  const { phases, nowIn } = useText({ nl: publicNl, en: publicEn })
  const { id } = desk.assembly
  const { signedUp, withdrawn, incomplete } = desk.people
  return (
    <section aria-labelledby="overzicht">
      <h2 id="overzicht">{text.overview}</h2>
      <p className="naober-row">
        <Chip icon="clock" kind="info">
          {nowIn(phases[desk.phase])}
        </Chip>
        <Chip icon="people">{text.signedUp(signedUp)}</Chip>
        {withdrawn > 0 && <Chip>{text.withdrawn(withdrawn)}</Chip>}
      </p>
      {incomplete > 0 && (
        <Notice kind="waiting">
          <p>{text.incomplete(incomplete)}</p>
        </Notice>
      )}
      <p className="naober-row">
        <LinkButton to={`/bureau/burgerberaden/${id}/mensen`} purpose="primary" icon="people">
          {text.toPeople}
        </LinkButton>
        {desk.draw?.outcome && <LinkButton to={`/bureau/burgerberaden/${id}/tafels`}>{text.tables}</LinkButton>}
        <LinkButton to={`/bureau/burgerberaden/${id}/zaal`}>{text.hall}</LinkButton>
        <LinkButton to={`/bureau/burgerberaden/${id}/bewerken`}>{text.edit}</LinkButton>
        <Link to={`/burgerberaden/${id}`}>{text.public}</Link>
      </p>
    </section>
  )
}

/** One assembly at its desk: sample and letters, who signed up, and the draw. */
export const DeskAssemblyPage = () => {
  const text = useText({ nl, en })
  const { id = '' } = useParams()
  const asked = useAsk(assemblies.deskAssembly, { id })
  const desk = asked.data
  return (
    <>
      <PageTitle above={<Link to="/bureau/burgerberaden">{text.back}</Link>}>
        {desk?.assembly.title ?? text.title}
      </PageTitle>
      {asked.isPending && <Loading rows={2} tall="page" />}
      {asked.error && !desk && <Refused refusal={asked.error} again={() => void asked.refetch()} />}
      {desk && (
        <div className="naober-desk-sections">
          <Standing desk={desk} />
          <section aria-labelledby="steekproef">
            <h2 id="steekproef">{text.sample.title}</h2>
            {!desk.letters && <Sample desk={desk} />}
            <Letters desk={desk} />
          </section>
          <DrawDesk key={desk.drawing?.version ?? 0} desk={desk} again={() => void asked.refetch()} />
        </div>
      )}
    </>
  )
}
