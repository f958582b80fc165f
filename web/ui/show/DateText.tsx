import { dateText } from '../../text/format.ts'
import { useLanguage } from '../../text/language.tsx'

/** A moment (UTC ISO) as people in Drenthe say it: `3 maart 2027`. */
export const DateText = ({ at, time }: { at: string; time?: boolean }) => (
  <time dateTime={at}>{dateText(useLanguage(), at, time)}</time>
)
