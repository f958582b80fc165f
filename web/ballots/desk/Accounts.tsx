import { useState } from 'react'
import type { Issue } from '../../../functions/http/problem.ts'
import type { Question } from '../../../functions/recount/round.ts'
import { rights } from '../../../functions/rights/contract.ts'
import { codesAtOnce } from '../../../functions/rights/rules.ts'
import { ask, type Refusal, refusalOf } from '../../api/client.ts'
import { useText } from '../../text/language.tsx'
import { Button } from '../../ui/form/Button.tsx'
import { TextArea } from '../../ui/form/TextArea.tsx'
import { Disclosure } from '../../ui/frame/Disclosure.tsx'
import { Notice } from '../../ui/show/Notice.tsx'
import { Refused } from '../../ui/show/Refused.tsx'
import { en } from './en.ts'
import { nl } from './nl.ts'

type Group = Question['groups'][number]
type Wrong = { line: number; email: string; code: string }

/** Addresses as people paste them: one on a line, or after a comma or semicolon. */
export const addressesIn = (pasted: string): string[] =>
  pasted
    .split(/[\s,;]+/)
    .map(each => each.trim())
    .filter(each => each !== '')

const wrongIn = (issues: readonly Issue[], emails: readonly string[], from: number): Wrong[] =>
  issues.flatMap(({ field, code }) => {
    const at = /^emails\.(\d+)$/.exec(field)?.[1]
    return at === undefined ? [] : [{ line: from + Number(at) + 1, email: emails[from + Number(at)] ?? '', code }]
  })

/** Gives accounts the right to vote, instead of codes: who signs in with one of these addresses needs no letter. */
export const Accounts = ({ question, group, name }: { question: Question; group: Group; name: string }) => {
  const text = useText({ nl, en }).accounts
  const [pasted, setPasted] = useState('')
  const [busy, setBusy] = useState(false)
  const [given, setGiven] = useState<number>()
  const [tooMany, setTooMany] = useState(false)
  const [wrong, setWrong] = useState<Wrong[]>([])
  const [refused, setRefused] = useState<Refusal>()
  const emails = addressesIn(pasted)
  const field = `accounts-${group.id}`
  const give = async () => {
    setTooMany(emails.length > group.roll)
    setWrong([])
    setRefused(undefined)
    if (emails.length === 0 || emails.length > group.roll) return document.getElementById(field)?.focus()
    setBusy(true)
    let from = 0
    try {
      for (; from < emails.length; from += codesAtOnce) {
        const part = from / codesAtOnce
        await ask(rights.enterAccounts, {
          ...{ id: question.id, group: group.id, part },
          emails: emails.slice(from, from + codesAtOnce),
        })
      }
      setGiven(emails.length)
      setPasted('')
    } catch (error) {
      const refusal = refusalOf(error)
      const lines = wrongIn(refusal.issues, emails, from)
      setWrong(lines)
      if (lines.length === 0) setRefused(refusal)
    }
    setBusy(false)
  }
  return (
    <Disclosure summary={text.open(name)}>
      <TextArea
        id={field}
        label={text.label}
        hint={text.hint(group.roll)}
        error={tooMany ? text.tooMany(emails.length, group.roll) : undefined}
        rows={4}
        value={pasted}
        onChange={setPasted}
        spellCheck={false}
        autoComplete="off"
      />
      {wrong.length > 0 && (
        <Notice kind="wrong" title={text.wrong} live>
          <ul>
            {wrong.map(({ line, email, code }) => (
              <li key={line}>{text.line(line, email, text.codes[code] ?? text.codes['not-an-email'] ?? code)}</li>
            ))}
          </ul>
        </Notice>
      )}
      {refused && (refused.code === 'already-used' ? <p role="alert">{text.gone}</p> : <Refused refusal={refused} />)}
      {given !== undefined && (
        <Notice kind="ok" live>
          <p>{text.given(given, group.roll)}</p>
        </Notice>
      )}
      <Button busy={busy} onClick={() => void give()}>
        {busy ? text.giving : text.give(emails.length)}
      </Button>
    </Disclosure>
  )
}
