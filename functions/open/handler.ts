import { Reply, serve } from '../http/serve.ts'
import { origin } from '../http/settings.ts'
import { open } from './contract.ts'
import { type Part, partsNow } from './health.ts'
import { openApiOf } from './openapi.ts'
import { docsPage, docsStyle } from './page.ts'

/** Milliseconds that an answer about health is passed on, so that asking often costs nothing. */
const known = 3000
let asked: { at: number; parts: Promise<Part[]> } | undefined

const parts = (moment: number): Promise<Part[]> => {
  if (!asked || moment - asked.at > known) asked = { at: moment, parts: partsNow() }
  return asked.parts
}

export const handler = serve(open, {
  openApi: async () => openApiOf(origin()),
  docs: async () => docsPage(),
  docsStyle: async () => docsStyle,
  health: async ({ now }) => {
    const all = await parts(Date.parse(now))
    const up = all.every(part => part.up)
    return new Reply({ up, parts: all }, { status: up ? 200 : 503 })
  },
})
