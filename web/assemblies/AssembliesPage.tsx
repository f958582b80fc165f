import './assemblies.css'
import { type AssemblyLine, assemblies } from '../../functions/assemblies/contract.ts'
import { useAsk } from '../api/ask.ts'
import { useText } from '../text/language.tsx'
import { LinkButton } from '../ui/form/LinkButton.tsx'
import { Link } from '../ui/frame/Link.tsx'
import { PageTitle } from '../ui/frame/PageTitle.tsx'
import { Chip } from '../ui/show/Chip.tsx'
import { Empty } from '../ui/show/Empty.tsx'
import { Loading } from '../ui/show/Loading.tsx'
import { Refused } from '../ui/show/Refused.tsx'
import { en } from './en.ts'
import { nl } from './nl.ts'
import { useAreaName } from './words.ts'

const Card = ({ assembly }: { assembly: AssemblyLine }) => {
  const text = useText({ nl, en })
  const area = useAreaName()
  const { id, title, question, phase, size } = assembly
  return (
    <article className="naober-card">
      <h2 lang="nl">
        <Link to={`/burgerberaden/${id}`}>{title}</Link>
      </h2>
      <p className="naober-row">
        <Chip icon="pin">{area(assembly.area)}</Chip>
        <Chip icon="clock" kind={phase === 'register' ? 'ok' : 'info'}>
          {text.nowIn(text.phases[phase])}
        </Chip>
        <Chip icon="people">{text.people(size)}</Chip>
      </p>
      <p lang="nl">{question}</p>
    </article>
  )
}

/** Every assembly, newest first. */
export const AssembliesPage = () => {
  const text = useText({ nl, en })
  const asked = useAsk(assemblies.listAssemblies, {})
  const all = asked.data?.assemblies ?? []
  return (
    <>
      <PageTitle lead={text.lead}>{text.title}</PageTitle>
      <p className="naober-row">
        <LinkButton to="/meedoen" icon="mail">
          {text.gotLetter}
        </LinkButton>
        <LinkButton to="/stemmen" icon="check">
          {text.toBallots}
        </LinkButton>
        <LinkButton to="/burgerbesluiten" icon="advice">
          {text.toDecisions}
        </LinkButton>
      </p>
      {asked.isPending && <Loading rows={2} tall="page" />}
      {asked.error && <Refused refusal={asked.error} again={() => void asked.refetch()} />}
      {asked.data && all.length === 0 && (
        <Empty title={text.none} icon="people">
          <p>{text.noneHelp}</p>
          <LinkButton to="/ideeen/nieuw" purpose="primary">
            {text.shareIdea}
          </LinkButton>
        </Empty>
      )}
      <div className="naober-assembly-cards">
        {all.map(assembly => (
          <Card key={assembly.id} assembly={assembly} />
        ))}
      </div>
    </>
  )
}
