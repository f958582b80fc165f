import type { UseQueryResult } from '@tanstack/react-query'
import { useEffect } from 'react'

/** Between two looks, in milliseconds. */
const lookMs = 2500

/** Looks again and again, as long as the page is open; without network the last answer stays. */
export const useLive = ({ refetch }: Pick<UseQueryResult, 'refetch'>): void => {
  useEffect(() => {
    const timer = setInterval(() => void refetch(), lookMs)
    return () => clearInterval(timer)
  }, [refetch])
}

/** How much the server's clock is ahead of this device's, in milliseconds, from an answer and when it came. */
export const aheadOf = (now: string, cameAt: number): number => Date.parse(now) - cameAt
