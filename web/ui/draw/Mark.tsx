const neighbours = Array.from({ length: 12 }, (_, place) => {
  const angle = (place / 12) * 2 * Math.PI
  return {
    x: Math.round((20 + 15 * Math.sin(angle)) * 100) / 100,
    y: Math.round((20 - 15 * Math.cos(angle)) * 100) / 100,
  }
})

/** Our mark: twelve neighbours (the municipalities) around a square. Decoration beside the name. */
export const Mark = ({ size = 36 }: { size?: number }) => (
  <svg width={size} height={size} viewBox="0 0 40 40" aria-hidden="true" focusable="false">
    <rect className="naober-mark__square" x="13.5" y="13.5" width="13" height="13" rx="2.5" />
    {neighbours.map((dot, place) => (
      <circle
        key={`${dot.x} ${dot.y}`}
        className={place % 3 === 0 ? 'naober-mark__corner' : 'naober-mark__dot'}
        cx={dot.x}
        cy={dot.y}
        r="2.7"
      />
    ))}
  </svg>
)
