/** What `app/early.ts` asked while the page's code was still on its way, by address; `at` is the path of the page it was for. */
export type Early = { at: string; answers: Record<string, Promise<Response>> }

declare global {
  var naoberplein: Early | undefined
}

/** An answer that is already on its way, once, and only for the page it was asked for. */
export const takeEarly = (address: string): Promise<Response> | undefined => {
  const early = globalThis.naoberplein
  const answer = early?.answers[address]
  if (!answer) return undefined
  delete early.answers[address]
  return early.at === window.location.pathname ? answer : undefined
}
