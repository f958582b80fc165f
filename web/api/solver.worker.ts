import { solveChallenge } from 'altcha-lib/v1'

type Sum = { challenge: string; salt: string; algorithm: string; maxnumber: number }

self.addEventListener('message', async (event: MessageEvent<Sum>) => {
  const { challenge, salt, algorithm, maxnumber } = event.data
  const found = await solveChallenge(challenge, salt, algorithm, maxnumber).promise
  self.postMessage(found?.number)
})
