import { useText } from '../../text/language.tsx'
import { en } from '../en.ts'
import { nl } from '../nl.ts'
import { useSession } from '../session.tsx'

/** Says on every page that people and ideas are made up, where they are. It lies over the foot of the window and moves nothing. */
export const SampleLine = () => {
  const text = useText({ nl, en })
  const { sample } = useSession()
  if (!sample) return null
  return (
    <aside className="naober-sample naober-small naober-no-print" aria-label={text.sampleLabel}>
      {text.sample}
    </aside>
  )
}
