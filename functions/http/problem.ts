/** Every way the platform says no on purpose, with its HTTP status. The sentences people read live in `web/text`. */
export const problems = {
  invalid: 400,
  'sign-in': 401,
  'proof-of-work': 403,
  'other-origin': 403,
  'not-allowed': 403,
  'own-decision': 403,
  'not-found': 404,
  changed: 409,
  'wrong-state': 409,
  'already-used': 409,
  'too-late': 410,
  'too-large': 413,
  'unsupported-media': 415,
  'too-many': 429,
  unexpected: 500,
  unavailable: 503,
} as const

export type ProblemCode = keyof typeof problems

/** One wrong field: `field` is its dotted path in the input, `code` names the fault, `limit` the bound that was crossed. */
export type Issue = { field: string; code: string; limit?: number | undefined }

/** Thrown wherever the platform refuses; `serve` turns it into RFC 9457 `application/problem+json`. */
export class Problem extends Error {
  readonly code: ProblemCode
  readonly issues: readonly Issue[]
  /** The moment from which the same request would be allowed (ISO), where there is one. */
  readonly from: string | undefined
  /** What is stored now, for `changed`: lets the page show both texts side by side. */
  readonly current: unknown

  constructor(code: ProblemCode, more: { issues?: readonly Issue[]; from?: string; current?: unknown } = {}) {
    super(code)
    this.code = code
    this.issues = more.issues ?? []
    this.from = more.from
    this.current = more.current
  }
}

/** May it be done? A `no` carries the reason that the page can show before anybody clicks. */
export type Verdict = { yes: true } | { yes: false; because: ProblemCode; from?: string }

export const yes: Verdict = { yes: true }
export const no = (because: ProblemCode, from?: string): Verdict =>
  from ? { yes: false, because, from } : { yes: false, because }

/** Goes on when the verdict is yes, throws its reason as a Problem when it is no. */
export const must = (verdict: Verdict): void => {
  if (!verdict.yes) throw new Problem(verdict.because, verdict.from ? { from: verdict.from } : {})
}
