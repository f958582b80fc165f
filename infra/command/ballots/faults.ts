/** A file or command that cannot be counted; one sentence for everything that is wrong with it. */
export class Faults extends Error {
  readonly sentences: readonly string[]
  constructor(sentences: readonly string[]) {
    super(sentences.join('\n'))
    this.name = 'Faults'
    this.sentences = sentences
  }
}

const most = 50

/** Collects what is wrong, so that all of it can be told at once. */
export const collectFaults = () => {
  const found: string[] = []
  return {
    add: (sentence: string): void => {
      found.push(sentence)
    },
    /** Throws when anything is wrong; a flood of the same kind is cut with its number. */
    stop: (): void => {
      if (found.length === 0) return
      const told = found.slice(0, most)
      throw new Faults(found.length > most ? [...told, `And ${found.length - most} more faults like these.`] : told)
    },
  }
}
export type Found = ReturnType<typeof collectFaults>
