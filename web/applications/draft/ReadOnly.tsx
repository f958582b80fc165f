import { useText } from '../../text/language.tsx'
import { Notice } from '../../ui/show/Notice.tsx'
import { en } from '../en.ts'
import { nl } from '../nl.ts'

type Props = { may: { yes: boolean; because?: string | undefined }; province: boolean }

/** Why somebody only reads here. */
export const ReadOnly = ({ may, province }: Props) => {
  const text = useText({ nl, en }).kept
  if (may.yes) return null
  return (
    <Notice kind="info">
      <p>{may.because === 'too-late' ? text.tooLate : province ? text.province : text.readOnly}</p>
    </Notice>
  )
}
