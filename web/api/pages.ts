import { type InfiniteData, useInfiniteQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import { type Answered, type Endpoint, routeKey } from '../../functions/http/endpoint.ts'
import { type Asked, ask, type Refusal } from './client.ts'
import { useDrawn } from './drawn.ts'

/** An answer that goes on: `next` is the cursor to ask the following part with. */
type Going = { next?: string | undefined }

/** A list that comes in parts; `most` is how many parts are fetched without being asked, one when left out. */
export const useAskPages = <E extends Endpoint>(
  endpoint: E,
  input: Omit<Asked<E>, 'after'>,
  options: { wait?: boolean; most?: number } = {},
) => {
  const { wait = false, most = 1 } = options
  const { drawn } = useDrawn()
  const found = useInfiniteQuery<Answered<E>, Refusal, InfiniteData<Answered<E>>, readonly unknown[], string>({
    queryKey: [routeKey(endpoint), 'pages', input],
    queryFn: ({ pageParam, signal }) =>
      ask(endpoint, { ...input, ...(pageParam ? { after: pageParam } : {}) } as Asked<E>, { signal }),
    initialPageParam: '',
    getNextPageParam: answer => (answer as Going).next,
    enabled: !wait && drawn === undefined,
  })
  const parts = found.data?.pages ?? []
  const { hasNextPage, isFetching, fetchNextPage, isError } = found
  const goesOn = hasNextPage && !isFetching && !isError && parts.length < most
  useEffect(() => {
    if (goesOn) void fetchNextPage()
  }, [goesOn, fetchNextPage])
  return {
    parts,
    refusal: found.error,
    loading: found.isPending,
    busy: isFetching,
    /** There is more than what has come. */
    more: hasNextPage,
    fetchMore: () => void fetchNextPage(),
    again: () => void found.refetch(),
  }
}

/** Every part of a list, one after another; `told` hears how far it is. */
export const askAll = async <E extends Endpoint>(
  endpoint: E,
  input: Omit<Asked<E>, 'after'>,
  told?: (parts: number) => void,
): Promise<Answered<E>[]> => {
  const parts: Answered<E>[] = []
  let after: string | undefined
  do {
    const part: Answered<E> = await ask(endpoint, { ...input, ...(after ? { after } : {}) } as Asked<E>)
    parts.push(part)
    told?.(parts.length)
    after = (part as Going).next
  } while (after)
  return parts
}
