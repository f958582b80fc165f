import type { ReactNode } from 'react'
import { useText } from '../../../text/language.tsx'
import { Button } from '../../../ui/form/Button.tsx'
import { Disclosure } from '../../../ui/frame/Disclosure.tsx'
import { en } from '../en.ts'
import { nl } from '../nl.ts'

type Props = { name: string; wrong: boolean; children: ReactNode; onRemove: (() => void) | undefined }

/** One of a list, folded away; open when something in it is wrong, so that its fields can take the focus. */
export const Item = ({ name, wrong, children, onRemove }: Props) => {
  const text = useText({ nl, en })
  return (
    <Disclosure summary={name} open={wrong}>
      {children}
      {onRemove && (
        <Button purpose="subtle" negative icon="close" onClick={onRemove}>
          {text.remove(name)}
        </Button>
      )}
    </Disclosure>
  )
}
