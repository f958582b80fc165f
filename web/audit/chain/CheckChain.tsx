import { type FormEvent, useRef, useState } from 'react'
import type { Head } from '../../../functions/audit/rules.ts'
import { type Refusal, refusalOf } from '../../api/client.ts'
import { numberText } from '../../text/format.ts'
import { useLanguage, useText } from '../../text/language.tsx'
import { Button } from '../../ui/form/Button.tsx'
import { TextField } from '../../ui/form/TextField.tsx'
import { Disclosure } from '../../ui/frame/Disclosure.tsx'
import { Refused } from '../../ui/show/Refused.tsx'
import { en } from '../en.ts'
import { nl } from '../nl.ts'
import { checkChain, type Progress, type Verdict } from './check.ts'
import { Outcome } from './Outcome.tsx'

type Faults = { number?: string; hash?: string }

/** The button with which anybody who may read the log works it out again, in the own browser. */
export const CheckChain = () => {
  const text = useText({ nl, en }).check
  const language = useLanguage()
  const running = useRef<AbortController>(undefined)
  const [number, setNumber] = useState('')
  const [hash, setHash] = useState('')
  const [faults, setFaults] = useState<Faults>({})
  // Once something was wrong in it, the part with the noted head stays open.
  const [stumbled, setStumbled] = useState(false)
  const [progress, setProgress] = useState<Progress>()
  const [verdict, setVerdict] = useState<Verdict>()
  const [refusal, setRefusal] = useState<Refusal>()

  const notedHead = (): Head | undefined =>
    number.trim() || hash.trim() ? { number: Number(number), hash: hash.trim().toLowerCase() } : undefined
  const faultsOf = (head: Head | undefined): Faults => ({
    ...(head && (!number.trim() || !Number.isInteger(head.number) || head.number < 0)
      ? { number: text.notedNumberWrong }
      : {}),
    ...(head && !/^[0-9a-f]{64}$/.test(head.hash) ? { hash: text.notedWrong } : {}),
  })
  const go = async (event: FormEvent) => {
    event.preventDefault()
    const noted = notedHead()
    const wrong = faultsOf(noted)
    setFaults(wrong)
    if (wrong.number || wrong.hash) {
      setStumbled(true)
      document.getElementById(wrong.number ? 'kop-nummer' : 'kop-vingerafdruk')?.focus()
      return
    }
    running.current?.abort()
    const turn = new AbortController()
    running.current = turn
    setVerdict(undefined)
    setRefusal(undefined)
    setProgress({ done: 0, all: 0 })
    try {
      setVerdict(await checkChain(noted, setProgress, turn.signal))
    } catch (error) {
      if (!turn.signal.aborted) setRefusal(refusalOf(error))
    }
    setProgress(undefined)
  }
  const says = progress && text.done(numberText(language, progress.done), numberText(language, progress.all))
  return (
    <section className="naober-chain" aria-labelledby="keten">
      <h2 id="keten">{text.title}</h2>
      <p>{text.help}</p>
      <form onSubmit={event => void go(event)} noValidate>
        <div className="naober-row">
          <Button type="submit" purpose="primary" icon="check" busy={progress !== undefined}>
            {text.go}
          </Button>
          {progress && <Button onClick={() => running.current?.abort()}>{text.stop}</Button>}
        </div>
        {progress && (
          <p className="naober-chain__progress">
            <progress aria-label={text.progress} value={progress.done} max={Math.max(progress.all, 1)} /> {says}
          </p>
        )}
        {refusal && <Refused refusal={refusal} />}
        <div role="status">{verdict && <Outcome verdict={verdict} noted={notedHead()?.number} />}</div>
        <Disclosure summary={text.noted} open={stumbled}>
          <p>{text.notedHelp}</p>
          <TextField
            id="kop-nummer"
            label={text.notedNumber}
            wide="short"
            inputMode="numeric"
            optional
            value={number}
            onChange={setNumber}
            error={faults.number}
          />
          <TextField
            id="kop-vingerafdruk"
            label={text.notedHash}
            optional
            spellCheck={false}
            autoComplete="off"
            value={hash}
            onChange={setHash}
            error={faults.hash}
          />
        </Disclosure>
      </form>
    </section>
  )
}
