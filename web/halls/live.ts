import type { UseQueryResult } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'

/** Between two looks, in milliseconds. */
const lookMs = 2500

/** Looks again and again, as long as the page is open; without network the last answer stays. */
export const useLive = ({ refetch }: Pick<UseQueryResult, 'refetch'>): void => {
  useEffect(() => {
    const timer = setInterval(() => void refetch(), lookMs)
    return () => clearInterval(timer)
  }, [refetch])
}

/**
 * How much the server's clock is ahead of this device's, in milliseconds, from answers and when they came. An answer may
 * have been on its way, or kept somewhere, for a while: that only makes it seem less, so the most that was seen counts.
 */
export const useAhead = (now: string | undefined, cameAt: number): number => {
  const most = useRef(Number.NEGATIVE_INFINITY)
  if (now !== undefined) most.current = Math.max(most.current, Date.parse(now) - cameAt)
  return Number.isFinite(most.current) ? most.current : 0
}
