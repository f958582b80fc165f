import { useState } from 'react'
import type { Question } from '../../../functions/recount/round.ts'
import { rights } from '../../../functions/rights/contract.ts'
import { entropyBits } from '../../../functions/rights/rules.ts'
import { ask, refusalOf } from '../../api/client.ts'
import { csvOf, saveFile } from '../../text/csv.ts'
import { useLanguage, useText } from '../../text/language.tsx'
import { Button } from '../../ui/form/Button.tsx'
import { Notice } from '../../ui/show/Notice.tsx'
import { saidIn } from '../said.ts'
import { Accounts } from './Accounts.tsx'
import { en } from './en.ts'
import { nl } from './nl.ts'

type State = 'no' | 'busy' | 'done' | 'gone'

/** All parts of a group's codes; each part is told once. */
const fetchCodes = async (id: string, group: string): Promise<string[]> => {
  const all: string[] = []
  for (let part = 0, parts = 1; part < parts; part++) {
    const answer = await ask(rights.makeCodes, { id, group, part })
    parts = answer.parts
    all.push(...answer.codes)
  }
  return all
}

const GroupCodes = ({ question, group }: { question: Question; group: Question['groups'][number] }) => {
  const text = useText({ nl, en })
  const name = saidIn(useLanguage(), group.name)
  const [state, setState] = useState<State>('no')
  const fetch = async () => {
    setState('busy')
    try {
      const codes = await fetchCodes(question.id, group.id)
      const address = `${location.origin}/stemmen/${question.id}`
      const rows = codes.map(code => [code, name, `${address}#${code}`])
      saveFile(`stemcodes-${group.id}.csv`, csvOf([text.codeHead, text.groupHead, text.addressHead], rows))
      setState('done')
    } catch (error) {
      setState(refusalOf(error).code === 'already-used' ? 'gone' : 'no')
    }
  }
  return (
    <li>
      <Button busy={state === 'busy'} onClick={() => void fetch()}>
        {state === 'busy' ? text.gettingCodes : text.getCodes(name, group.roll)}
      </Button>
      <Accounts question={question} group={group} name={name} />
      {(state === 'done' || state === 'gone') && (
        <Notice kind={state === 'done' ? 'ok' : 'waiting'} live>
          <p>{state === 'done' ? text.codesDone : text.codesGone}</p>
        </Notice>
      )}
    </li>
  )
}

/** Codes for letters and hall cards: as a file, once. */
export const Codes = ({ question }: { question: Question }) => {
  const text = useText({ nl, en })
  return (
    <section aria-labelledby="codes">
      <h2 id="codes">{text.codes}</h2>
      <p>{text.codesLead(entropyBits)}</p>
      <ul className="naober-plain-list naober-stack">
        {question.groups
          .filter(({ roll }) => roll > 0)
          .map(group => (
            <GroupCodes key={group.id} question={question} group={group} />
          ))}
      </ul>
    </section>
  )
}
