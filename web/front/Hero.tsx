import './hero.css'
import { type FormEvent, useState } from 'react'
import { useNavigate } from 'react-router'
import { useAddress, useText } from '../text/language.tsx'
import { Illustration } from '../ui/draw/Illustration.tsx'
import { Button } from '../ui/form/Button.tsx'
import { PageTitle } from '../ui/frame/PageTitle.tsx'
import { en } from './en.ts'
import { nl } from './nl.ts'

/** The question and a box to answer it in at once. A plain form: it also works before the script has come. */
export const Hero = () => {
  const text = useText({ nl, en })
  const target = useAddress()('/ideeen/nieuw')
  const navigate = useNavigate()
  const [idea, setIdea] = useState('')
  const send = (event: FormEvent) => {
    event.preventDefault()
    const words = idea.trim()
    void navigate(words ? `${target}?${new URLSearchParams({ titel: words })}` : target)
  }
  return (
    <section className="naober-hero">
      <div className="naober-hero__inside">
        <PageTitle title={text.tab}>{text.title}</PageTitle>
        <form className="naober-hero__form" action={target} onSubmit={send}>
          <label className="naober-hero__label" htmlFor="titel">
            {text.box}
          </label>
          <div className="naober-hero__box">
            <input
              id="titel"
              name="titel"
              type="text"
              autoComplete="off"
              enterKeyHint="go"
              placeholder={text.example}
              value={idea}
              onChange={event => setIdea(event.currentTarget.value)}
            />
            <Button type="submit" purpose="primary">
              {text.go}
            </Button>
          </div>
          <p className="naober-hero__promise">{text.promise}</p>
        </form>
      </div>
      <Illustration />
    </section>
  )
}
