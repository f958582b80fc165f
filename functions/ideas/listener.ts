import { index } from '../catalogue/listener.ts'
import { listenTogether } from '../http/listen.ts'
import { tell } from '../notices/listener.ts'

/** What follows from a changed idea: the public catalogue first, because slow mail must not keep news from the square. */
export const listen = listenTogether(async changes => {
  await index(changes)
  await tell(changes)
})
