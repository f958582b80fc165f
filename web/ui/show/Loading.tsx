import './loading.css'
import { useText } from '../../text/language.tsx'
import { en, nl } from '../words.ts'

/** Grey blocks as high as what is coming, so that nothing jumps. `tall` is the height of one block. */
export const Loading = ({ rows = 3, tall = 'card' }: { rows?: number; tall?: 'line' | 'card' | 'page' }) => {
  const text = useText({ nl, en })
  return (
    <div className="naober-loading" role="status">
      <span className="naober-hidden">{text.loading}</span>
      {Array.from({ length: rows }, (_, row) => row).map(row => (
        <span key={row} className={`naober-loading__block naober-loading__block--${tall}`} />
      ))}
    </div>
  )
}
