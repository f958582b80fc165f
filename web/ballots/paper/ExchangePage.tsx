import { type FormEvent, useRef, useState } from 'react'
import { rights } from '../../../functions/rights/contract.ts'
import { isCode } from '../../../functions/rights/rules.ts'
import { useCommand } from '../../api/ask.ts'
import type { Refusal } from '../../api/client.ts'
import { useLanguage, useText } from '../../text/language.tsx'
import { Button } from '../../ui/form/Button.tsx'
import { TextField } from '../../ui/form/TextField.tsx'
import { Notice } from '../../ui/show/Notice.tsx'
import { saidIn } from '../said.ts'
import { en } from './en.ts'
import { nl } from './nl.ts'
import { type AtDesk, RoundFrame } from './RoundFrame.tsx'

const faultOf = ({ code, issues }: Refusal): keyof typeof nl.codeFaults => {
  if (code === 'invalid') return 'typo'
  if (code === 'not-found') return 'unknown'
  if (code === 'already-used') return issues[0]?.code === 'on-paper' ? 'onPaper' : 'onScreen'
  if (code === 'too-late') return 'late'
  if (code === 'too-many') return 'many'
  if (code === 'wrong-state') return 'none'
  return code === 'offline' ? 'offline' : 'other'
}

const Exchange = ({ question, groups }: AtDesk) => {
  const text = useText({ nl, en })
  const language = useLanguage()
  const [code, setCode] = useState('')
  const [fault, setFault] = useState<keyof typeof nl.codeFaults>()
  const [given, setGiven] = useState<string>()
  /** Counted here: asking again would read every code of the round. */
  const [more, setMore] = useState(0)
  /** The same form as long as the same code is tried: a lost answer then gives no second ballot. */
  const form = useRef({ code: '', key: '' })
  const take = useCommand(rights.exchangeCode)
  const send = (event: FormEvent) => {
    event.preventDefault()
    setGiven(undefined)
    const failed = (why: keyof typeof nl.codeFaults) => {
      setFault(why)
      document.getElementById('stemcode')?.focus()
    }
    if (!isCode(code)) return failed('typo')
    setFault(undefined)
    if (form.current.code !== code) form.current = { code, key: crypto.randomUUID() }
    take.mutate(
      { id: question.id, key: form.current.key, code },
      {
        onSuccess: ({ group }) => {
          const found = question.groups.find(each => each.id === group)
          setGiven(found ? saidIn(language, found.name) : group)
          setCode('')
          setMore(now => now + 1)
          form.current = { code: '', key: '' }
          document.getElementById('stemcode')?.focus()
        },
        onError: refusal => failed(faultOf(refusal)),
      },
    )
  }
  const exchanged = groups.reduce((sum, group) => sum + group.exchanged, more)
  return (
    <>
      {exchanged < 10 && (
        <Notice kind="info">
          <p>{text.few(exchanged)}</p>
        </Notice>
      )}
      <form noValidate onSubmit={send}>
        <TextField
          id="stemcode"
          label={text.code}
          hint={text.codeHint}
          error={fault && text.codeFaults[fault]}
          value={code}
          onChange={setCode}
          wide="middle"
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
        />
        <Button type="submit" purpose="primary" busy={take.isPending}>
          {take.isPending ? text.taking : text.take}
        </Button>
      </form>
      {given && (
        <Notice kind="ok" live title={text.give(given)}>
          <p>{text.giveHelp}</p>
        </Notice>
      )}
    </>
  )
}

/** The desk in the hall: a voting code comes in, a blank ballot goes out. */
export const ExchangePage = () => {
  const text = useText({ nl, en })
  return (
    <RoundFrame title={text.exchange} lead={text.exchangeLead}>
      {found => <Exchange {...found} />}
    </RoundFrame>
  )
}
