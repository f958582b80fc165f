import { lazy } from 'react'
import { AlliancePage as Workspace } from '../alliances/AlliancePage.tsx'
import { useSays } from '../applications/says.tsx'

// One part is open at a time; each comes when somebody goes there.
const Plan = lazy(() => import('../applications/plan/Plan.tsx').then(plan => ({ default: plan.Plan })))
const Money = lazy(() => import('../applications/money/MoneySheet.tsx').then(money => ({ default: money.MoneySheet })))
const Documents = lazy(() => import('../attachments/Documents.tsx').then(page => ({ default: page.Documents })))
const Send = lazy(() => import('../applications/send/Send.tsx').then(send => ({ default: send.Send })))

/** An alliance with the application it drafts: three slices on one page. */
export const AlliancePage = () => (
  <Workspace Plan={Plan} Money={Money} Documents={Documents} Send={Send} useSays={useSays} />
)
