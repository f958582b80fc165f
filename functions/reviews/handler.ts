import { serve } from '../http/serve.ts'
import { reviews } from './contract.ts'
import * as desk from './desk.ts'
import * as expert from './expert.ts'

export const handler = serve(reviews, { ...expert, ...desk })
