import '../assemblies.css'
import { useState } from 'react'
import { useLocation, useSearchParams } from 'react-router'
import { type Mine, signups } from '../../../functions/signups/contract.ts'
import { useCommand } from '../../api/ask.ts'
import { useText } from '../../text/language.tsx'
import { Button } from '../../ui/form/Button.tsx'
import { TextField } from '../../ui/form/TextField.tsx'
import { Link } from '../../ui/frame/Link.tsx'
import { PageTitle } from '../../ui/frame/PageTitle.tsx'
import { Refused } from '../../ui/show/Refused.tsx'
import { en } from './en.ts'
import { MinePart } from './MinePart.tsx'
import { nl } from './nl.ts'
import { OpenSignUp } from './OpenSignUp.tsx'

const AskCode = ({ first, onFound }: { first: string; onFound: (code: string, mine: Mine) => void }) => {
  const text = useText({ nl, en })
  const [code, setCode] = useState(first)
  const [missing, setMissing] = useState(false)
  const open = useCommand(signups.openCode)
  const wrong = open.error?.code === 'not-found' || open.error?.code === 'invalid'
  return (
    <form
      noValidate
      onSubmit={event => {
        event.preventDefault()
        setMissing(code.trim() === '')
        if (code.trim() !== '') open.mutate({ code }, { onSuccess: mine => onFound(code, mine) })
        else document.getElementById('code')?.focus()
      }}
    >
      <TextField
        id="code"
        label={text.code}
        hint={text.codeHint}
        wide="middle"
        autoComplete="off"
        autoCapitalize="characters"
        spellCheck={false}
        value={code}
        error={missing ? text.codeMissing : wrong ? text.codeWrong : undefined}
        onChange={setCode}
      />
      {open.error && !wrong && <Refused refusal={open.error} />}
      <div role="status" className="naober-hidden">
        {wrong && text.codeWrong}
      </div>
      <p>
        <Button type="submit" purpose="primary" busy={open.isPending}>
          {text.open}
        </Button>
      </p>
      <p>
        {text.noCode} <Link to="/burgerberaden">{text.toList}</Link>
      </p>
    </form>
  )
}

/** Signing up for an assembly, by the code of a letter or, where that is allowed, without one. */
export const SignUpPage = () => {
  const text = useText({ nl, en })
  // The letter's code stands behind `#`, which no server ever sees.
  const { hash } = useLocation()
  const [search] = useSearchParams()
  const assembly = search.get('beraad')
  const [found, setFound] = useState<{ code: string; mine: Mine }>()
  const [byCode, setByCode] = useState(assembly === null || hash.length > 1)
  return (
    <>
      <PageTitle lead={found || !byCode ? undefined : text.lead}>{text.title}</PageTitle>
      {found && (
        <MinePart
          key={found.code}
          code={found.code}
          mine={found.mine}
          onMine={mine => setFound({ code: found.code, mine })}
          onOther={() => setFound(undefined)}
        />
      )}
      {!found && byCode && (
        <AskCode first={decodeURIComponent(hash.slice(1))} onFound={(code, mine) => setFound({ code, mine })} />
      )}
      {!found && !byCode && assembly !== null && <OpenSignUp id={assembly} onCode={() => setByCode(true)} />}
    </>
  )
}
