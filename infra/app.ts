import { makePlatform } from './platform.ts'

makePlatform().app.synth()
