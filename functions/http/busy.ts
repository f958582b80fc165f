/** What AWS says when it cannot do something now but can a moment later. */
const busyNames = new Set([
  'InternalServerError',
  'LimitExceededException',
  'ProvisionedThroughputExceededException',
  'RequestLimitExceeded',
  'ServiceUnavailable',
  'ThrottlingException',
  'TimeoutError',
  'TooManyRequestsException',
  'TransactionConflictException',
  'TransactionInProgressException',
])
/** The connection was refused, broke, or nobody answered; from node. */
const lostCodes = new Set(['ECONNREFUSED', 'ECONNRESET', 'ENOTFOUND', 'EAI_AGAIN', 'EPIPE', 'ETIMEDOUT'])
const busyReasons = new Set(['TransactionConflict', 'ThrottlingError', 'ProvisionedThroughputExceeded'])

type Told = {
  name?: string
  code?: string
  cause?: unknown
  $metadata?: { httpStatusCode?: number; attempts?: number }
  CancellationReasons?: { Code?: string }[]
}

/** A transaction that others were in the way of: nothing of it was done, and it may be tried again as it is. */
export const isConflict = (fault: unknown): boolean => {
  const { name, CancellationReasons = [] } = (fault ?? {}) as Told
  const reasons = CancellationReasons.map(reason => reason.Code ?? 'None').filter(code => code !== 'None')
  return name === 'TransactionConflictException' || (reasons.length > 0 && reasons.every(code => busyReasons.has(code)))
}

/** Whether a fault is a service that is too busy or away, so that trying later helps; its cause counts too. */
export const isBusy = (fault: unknown): boolean => {
  const { name = '', code = '', cause, $metadata } = (fault ?? {}) as Told
  if (busyNames.has(name) || lostCodes.has(code) || isConflict(fault)) return true
  return ($metadata?.httpStatusCode ?? 0) >= 500 || (cause !== undefined && isBusy(cause))
}

/** Whether the SDK sent it more than once: an attempt whose answer was lost may have been the one that worked. */
export const wasRepeated = (fault: unknown): boolean => (((fault ?? {}) as Told).$metadata?.attempts ?? 1) > 1
