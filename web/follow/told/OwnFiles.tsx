import { files as slice } from '../../../functions/files/contract.ts'
import type { Shown } from '../../../functions/ideas/idea.ts'
import { useCommand } from '../../api/ask.ts'
import { useText } from '../../text/language.tsx'
import { Button } from '../../ui/form/Button.tsx'
import { Refused } from '../../ui/show/Refused.tsx'
import { en } from '../en.ts'
import { nl } from '../nl.ts'

/** What was sent along, to open again: also before anybody else may. */
export const OwnFiles = ({ files, code }: { files: Shown['files']; code: string | undefined }) => {
  const text = useText({ nl, en })
  const opening = useCommand(slice.openOwnFile)
  return (
    <>
      <ul className="naober-plain-list naober-row">
        {files.map(({ id, name }) => (
          <li key={id}>
            <Button
              purpose="subtle"
              busy={opening.isPending && opening.variables.id === id}
              onClick={() =>
                // The answer saves the file under its own name; this page stays.
                opening.mutate({ id, code }, { onSuccess: ({ address }) => window.location.assign(address) })
              }
            >
              {text.openFile(name)}
            </Button>
          </li>
        ))}
      </ul>
      {opening.error && <Refused refusal={opening.error} />}
    </>
  )
}
