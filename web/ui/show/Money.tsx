import { moneyText, shortMoneyText } from '../../text/format.ts'
import { useLanguage } from '../../text/language.tsx'

/** An amount in cents as `€ 25.000`; `short` writes millions as `€ 1,7 miljoen`. */
export const Money = ({ cents, short }: { cents: number; short?: boolean }) => {
  const language = useLanguage()
  return <span className="naober-money">{short ? shortMoneyText(language, cents) : moneyText(language, cents)}</span>
}
