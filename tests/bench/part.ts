import { benchCasting } from './assembly/casting.ts'
import { benchCount } from './assembly/count.ts'
import { benchDrawJob } from './assembly/drawJob.ts'
import { benchLottery } from './assembly/lottery.ts'
import { benchCatalogue } from './catalogue.ts'
import { benchLambdas } from './lambdas.ts'
import { benchPages } from './pages.ts'
import { benchPlans } from './round/plans.ts'
import { benchReviews } from './round/reviews.ts'
import { benchShortlist } from './round/shortlist.ts'
import { benchUploads } from './round/uploads.ts'
import type { Row } from './rows.ts'

const parts: Record<string, () => Promise<Row[]>> = {
  casting: benchCasting,
  catalogue: benchCatalogue,
  count: benchCount,
  'draw job': benchDrawJob,
  lambdas: benchLambdas,
  lottery: benchLottery,
  pages: benchPages,
  plans: benchPlans,
  reviews: benchReviews,
  shortlist: benchShortlist,
  uploads: benchUploads,
}

/** One table in a process of its own: `node tests/bench/part.ts NAME` prints its rows as JSON on the last line. */
const part = parts[process.argv[2] ?? '']
if (!part) throw new Error(`one of ${Object.keys(parts).join(', ')}`)
process.stdout.write(`${JSON.stringify(await part())}\n`)
process.exit(0)
