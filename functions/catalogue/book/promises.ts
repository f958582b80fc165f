import type { Book } from './open.ts'

/** How an organisation keeps its word. `medianDays`: from bringing in to answering. */
type Promised = { desk: string; waiting: number; overdue: number; answered: number; medianDays?: number }

const medianOf = (numbers: readonly number[]): number | undefined => {
  const sorted = numbers.toSorted((a, b) => a - b)
  const middle = sorted.length / 2
  const [low, high] = [sorted[Math.ceil(middle) - 1], sorted[Math.floor(middle)]]
  return low === undefined || high === undefined ? undefined : Math.round((low + high) / 2)
}

/**
 * Ideas that wait for an answer, those too late on `today` (an Amsterdam date) and those answered, per organisation.
 * What was sent back to its author, refused, joined or taken up by an alliance waits for nobody here.
 */
export const promisesIn = (book: Book, today: string): Promised[] =>
  book
    .rows(
      `SELECT desk,
        count(*) FILTER (WHERE isWaiting) AS waiting, count(*) FILTER (WHERE isWaiting AND answerBy < :today) AS overdue,
        count(answeredAt) AS answered,
        json_group_array(round(julianday(answeredAt) - julianday(submittedAt), 1)) FILTER (WHERE answeredAt IS NOT NULL)
          AS days
      FROM (SELECT *, answeredAt IS NULL AND answerBy IS NOT NULL
        AND state IN ('submitted', 'appealed', 'published', 'takenUp') AS isWaiting FROM standings)
      WHERE desk IS NOT NULL GROUP BY desk ORDER BY desk`,
      { today },
    )
    .map(({ desk, waiting, overdue, answered, days }) => ({
      desk: String(desk),
      waiting: Number(waiting),
      overdue: Number(overdue),
      answered: Number(answered),
      medianDays: medianOf(JSON.parse(String(days))),
    }))

type Said = { idea: string; title: string; village: string; at: string; by: string; start: string }

/** The newest public answers, of one municipality's villages or of all. */
export const answersIn = (book: Book, municipality: string | undefined, limit: number): Said[] =>
  book.rows(
    `SELECT ideas.id AS idea, ideas.title, ideas.village, answers.at, answers.by, answers.start
    FROM answers JOIN ideas USING (n) WHERE :municipality IS NULL OR municipality = :municipality
    ORDER BY answers.at DESC LIMIT :limit`,
    { municipality: municipality ?? null, limit },
  ) as unknown as Said[]
