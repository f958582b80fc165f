import './mine.css'
import { useState } from 'react'
import { useSession } from '../app/session.tsx'
import { useText } from '../text/language.tsx'
import { Button } from '../ui/form/Button.tsx'
import { PageTitle } from '../ui/frame/PageTitle.tsx'
import { Loading } from '../ui/show/Loading.tsx'
import { Desks } from './Desks.tsx'
import { en } from './en.ts'
import { MyAlliances } from './MyAlliances.tsx'
import { MyData } from './MyData.tsx'
import { MyIdeas } from './MyIdeas.tsx'
import { nl } from './nl.ts'
import { Visitor } from './Visitor.tsx'

/** All that is mine: ideas, what I follow, my desks, my data. */
export const MinePage = () => {
  const text = useText({ nl, en })
  const session = useSession()
  const [erased, setErased] = useState(false)
  if (erased)
    return (
      <>
        <PageTitle lead={text.erasedHelp}>{text.erasedTitle}</PageTitle>
        <Button purpose="primary" onClick={session.logout}>
          {text.toFront}
        </Button>
      </>
    )
  if (!session.known)
    return (
      <>
        <PageTitle>{text.title}</PageTitle>
        <Loading rows={1} tall="page" />
      </>
    )
  if (!session.person) return <Visitor />
  return (
    <div className="naober-mine">
      <PageTitle title={text.title}>{text.hello(session.name)}</PageTitle>
      <Desks />
      <MyIdeas />
      <MyAlliances />
      <MyData onErased={() => setErased(true)} />
    </div>
  )
}
