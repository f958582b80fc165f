import { ideas } from '../../../functions/ideas/contract.ts'
import type { Shown } from '../../../functions/ideas/idea.ts'
import { useAsk } from '../../api/ask.ts'
import { useText } from '../../text/language.tsx'
import { Link } from '../../ui/frame/Link.tsx'
import { Notice } from '../../ui/show/Notice.tsx'
import * as en from '../en.ts'
import * as nl from '../nl.ts'

const JoinedTo = ({ id }: { id: string }) => {
  const text = useText({ nl, en }).idea
  const other = useAsk(ideas.readIdea, { id }).data?.idea
  return (
    <Notice kind="info" title={text.joinedTo}>
      <p>
        <Link to={`/ideeen/${id}`} lang={other ? 'nl' : undefined}>
          {other?.title ?? text.openOther}
        </Link>
      </p>
      <p>{text.supportToo}</p>
    </Notice>
  )
}

/** The citizens' decision that an idea came from. */
export const Origin = ({ idea: { origin } }: { idea: Shown }) => {
  const text = useText({ nl, en }).idea
  if (!origin) return null
  return (
    <section aria-labelledby="herkomst">
      <h2 id="herkomst">{text.originTitle}</h2>
      <p>
        {text.origin}{' '}
        <Link to={`/burgerbesluiten/${origin.decision}`} lang="nl">
          {origin.title}
        </Link>
      </p>
    </section>
  )
}

/** Which ideas go on together. Support never moves: people are asked again. */
export const Lineage = ({ idea }: { idea: Shown }) => {
  const text = useText({ nl, en }).idea
  if (!idea.joinedTo && idea.joinedBy.length === 0) return null
  return (
    <section aria-labelledby="samen">
      <h2 id="samen">{text.lineage}</h2>
      {idea.joinedTo && <JoinedTo id={idea.joinedTo} />}
      {idea.joinedBy.length > 0 && (
        <>
          <p>{text.joinedBy}</p>
          <ul>
            {idea.joinedBy.map(other => (
              <li key={other.id}>
                <Link to={`/ideeen/${other.id}`} lang="nl">
                  {other.title}
                </Link>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}
