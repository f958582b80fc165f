import { serve } from '../http/serve.ts'
import { reviews } from './contract.ts'
import * as desk from './desk.ts'
import * as expert from './expert.ts'
import { deskDocument, reviewDocument } from './reading/files.ts'

export const handler = serve(reviews, { ...expert, ...desk, reviewDocument, deskDocument })
