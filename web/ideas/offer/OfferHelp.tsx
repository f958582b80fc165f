import type { Need, Shown } from '../../../functions/ideas/idea.ts'
import { useSession } from '../../app/session.tsx'
import { useText } from '../../text/language.tsx'
import { Dialog } from '../../ui/frame/Dialog.tsx'
import * as en from '../en.ts'
import * as nl from '../nl.ts'
import { SignIn } from '../page/SignIn.tsx'
import { OfferForm } from './OfferForm.tsx'

type Props = { idea: Shown; need: Need | undefined; onClose: () => void }

/** The dialog of who wants to help: the form for who is signed in, the way to sign in for others. */
export const OfferHelp = ({ idea, need, onClose }: Props) => {
  const text = useText({ nl, en }).act
  const session = useSession()
  return (
    <Dialog open={need !== undefined} onClose={onClose} title={text.offerTitle}>
      {need && session.person && <OfferForm idea={idea} need={need} name={session.name} onClose={onClose} />}
      {need && !session.person && <SignIn title={text.signInToOffer}>{text.signInToOfferHelp}</SignIn>}
    </Dialog>
  )
}
