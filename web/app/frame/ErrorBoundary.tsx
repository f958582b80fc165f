import { Component, type ReactNode } from 'react'
import { useText } from '../../text/language.tsx'
import { Button } from '../../ui/form/Button.tsx'
import { PageTitle } from '../../ui/frame/PageTitle.tsx'
import { en } from '../en.ts'
import { nl } from '../nl.ts'

const Broken = () => {
  const text = useText({ nl, en })
  return (
    <>
      <PageTitle lead={text.broken}>{text.brokenTitle}</PageTitle>
      <Button purpose="primary" onClick={() => window.location.reload()}>
        {text.reload}
      </Button>
    </>
  )
}

/** Keeps a broken page from taking the frame with it; a class because React has no other way to catch. */
export class ErrorBoundary extends Component<{ children: ReactNode }, { broken: boolean }> {
  override state = { broken: false }
  static getDerivedStateFromError() {
    return { broken: true }
  }
  override render() {
    return this.state.broken ? <Broken /> : this.props.children
  }
}
