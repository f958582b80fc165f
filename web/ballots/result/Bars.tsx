export type Bar = { id: string; name: string; value: number; said: string; needed?: number }

/** Bars in plain HTML with their words beside them; the table under them tells the same. Below zero they go to the left. */
export const Bars = ({ caption, bars }: { caption: string; bars: readonly Bar[] }) => {
  const values = bars.flatMap(({ value, needed = 0 }) => [value, needed])
  const [least, most] = [Math.min(0, ...values), Math.max(0, ...values)]
  const part = (value: number): string => `${(value / Math.max(1, most - least)) * 100}%`
  return (
    <figure>
      <figcaption>{caption}</figcaption>
      <ul className="naober-plain-list naober-vote-bars">
        {bars.map(({ id, name, value, said, needed }) => (
          <li key={id}>
            <strong>{name}</strong> <span>{said}</span>
            <span className="naober-vote-bar__track" aria-hidden="true">
              <span
                className="naober-vote-bar__fill"
                style={{ inlineSize: part(Math.abs(value)), marginInlineStart: part(Math.min(0, value) - least) }}
              />
              {least < 0 && <span className="naober-vote-bar__zero" style={{ insetInlineStart: part(-least) }} />}
              {needed !== undefined && (
                <span className="naober-vote-bar__needed" style={{ insetInlineStart: part(needed - least) }} />
              )}
            </span>
          </li>
        ))}
      </ul>
    </figure>
  )
}
