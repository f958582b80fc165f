import './illustration.css'

/**
 * Neighbours on a brink in Drenthe: farm, oaks, hunebed, village hall, sheep, church. Our own drawing, decoration.
 * It is a file of its own (`public/brink.svg`), so that no script carries it and a phone keeps it.
 */
export const Illustration = () => (
  <img className="naober-illustration" src="/brink.svg" alt="" width="1440" height="300" />
)
