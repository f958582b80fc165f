import type { ReactNode } from 'react'
import { applications } from '../../functions/applications/contract.ts'
import { useAsk } from '../api/ask.ts'
import { useText } from '../text/language.tsx'
import { Money } from '../ui/show/Money.tsx'
import { type Alliance, missingFrom, moneyOf, sumOf } from './alliance.ts'
import { en } from './en.ts'
import { nl } from './nl.ts'

const inMoney = ['costs', 'costRow', 'nothingAsked', 'doubleFunding', 'doubleFundingNote', 'partners', 'unsigned']

/** How the plan, its money and its sending stand, in a few words each. */
export const useSays = (alliance: Alliance | undefined): Record<'plan' | 'geld' | 'insturen', ReactNode> => {
  const text = useText({ nl, en }).says
  const id = alliance?.id ?? ''
  const card = useAsk(applications.readApplication, { id }, { wait: !alliance }).data?.card
  if (!alliance) return { plan: '', geld: '', insturen: '' }
  const open = missingFrom(alliance).filter(each => !inMoney.includes(each.about)).length
  return {
    plan: text.open(open),
    geld: (
      <>
        <Money cents={sumOf(alliance, moneyOf(alliance.money)).ask} /> {text.asks}
      </>
    ),
    insturen: !card ? text.notSent : card.state === 'withdrawn' ? text.withdrawn : text.sent(card.version),
  }
}
