export type Bar = { id: string; name: string; value: number; said: string; needed?: number }

/** Bars in plain HTML with their words beside them; the table under them tells the same. */
export const Bars = ({ caption, bars }: { caption: string; bars: readonly Bar[] }) => {
  const most = Math.max(1, ...bars.flatMap(({ value, needed = 0 }) => [value, needed]))
  const part = (value: number): string => `${(Math.max(0, value) / most) * 100}%`
  return (
    <figure>
      <figcaption>{caption}</figcaption>
      <ul className="naober-plain-list naober-vote-bars">
        {bars.map(({ id, name, value, said, needed }) => (
          <li key={id}>
            <strong>{name}</strong> <span>{said}</span>
            <span className="naober-vote-bar__track" aria-hidden="true">
              <span className="naober-vote-bar__fill" style={{ inlineSize: part(value) }} />
              {needed !== undefined && (
                <span className="naober-vote-bar__needed" style={{ insetInlineStart: part(needed) }} />
              )}
            </span>
          </li>
        ))}
      </ul>
    </figure>
  )
}
