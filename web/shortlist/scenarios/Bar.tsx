/** What is spent of a ceiling, as a bar; the amounts stand beside it in words. */
export const Bar = ({ spent, most }: { spent: number; most: number }) => (
  <svg className="naober-shortlist-bar" width="100%" height="12" aria-hidden="true" focusable="false">
    <rect className="naober-bar__part naober-bar__part--free" x="0.5" y="0.5" width="99%" height="11" rx="3" />
    <rect
      className="naober-bar__part naober-bar__part--committed"
      width={`${most > 0 ? Math.min(99, Math.round((spent / most) * 9900) / 100) : 0}%`}
      height="12"
      rx="3"
    />
  </svg>
)
