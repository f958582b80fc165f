import { useText } from '../../text/language.tsx'
import { Button } from '../../ui/form/Button.tsx'
import { en } from '../en.ts'
import { nl } from '../nl.ts'

/** Takes a row away; says which one aloud. */
export const RemoveRow = ({ what, onRemove }: { what: string; onRemove: () => void }) => {
  const text = useText({ nl, en }).money
  return (
    <Button purpose="subtle" icon="close" onClick={onRemove}>
      <span className="naober-hidden">
        {text.remove}: {what}
      </span>
    </Button>
  )
}
