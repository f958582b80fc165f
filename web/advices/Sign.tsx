import type { Opinion } from '../../functions/advices/rules.ts'

export type Seen = Opinion | 'open'

const lines: Record<Seen, string> = {
  for: 'M6 12.5 10.5 17 18 7.5',
  condition: 'M5 10.5 9 14.5 15.5 6.5M6 18.5h1.5M11 18.5h1.5M16 18.5h1.5',
  against: 'M7 7l10 10M17 7 7 17',
  none: 'M7 12h10',
  open: '',
}

/** The sign of an advice: a form of its own for each, so that it can be read without colour. The words stand beside it. */
export const Sign = ({ of, size = 26 }: { of: Seen; size?: number }) => (
  <svg
    className={`naober-sign naober-sign--${of}`}
    viewBox="0 0 24 24"
    width={size}
    height={size}
    aria-hidden="true"
    focusable="false"
  >
    <rect x="1" y="1" width="22" height="22" rx="5" />
    {lines[of] && <path d={lines[of]} />}
  </svg>
)
