import {
  keepPreviousData,
  type UseMutationResult,
  type UseQueryResult,
  useMutation,
  useQuery,
  useQueryClient,
} from '@tanstack/react-query'
import { type Answered, type Endpoint, routeKey } from '../../functions/http/endpoint.ts'
import { type Asked, type AskOptions, addressOf, ask, type Refusal } from './client.ts'
import { useDrawn } from './drawn.ts'

/** The cache key of a question: everything an endpoint answered can be forgotten by its first part. */
export const keyOf = (endpoint: Endpoint, input: unknown): readonly unknown[] => [routeKey(endpoint), input]

/** Reads from an endpoint and keeps the answer. `wait` holds the question back until there is something to ask. */
export const useAsk = <E extends Endpoint>(
  endpoint: E,
  input: Asked<E>,
  options: { wait?: boolean; keepOld?: boolean } = {},
): UseQueryResult<Answered<E>, Refusal> => {
  const { drawn } = useDrawn()
  return useQuery<Answered<E>, Refusal>({
    queryKey: keyOf(endpoint, input),
    queryFn: ({ signal }) => ask(endpoint, input, { signal }),
    enabled: !options.wait && drawn === undefined,
    // The build gathers these, so that the drawn page can ask before its code has come.
    ...(drawn && !options.wait ? { meta: { address: addressOf(endpoint, input) } } : {}),
    ...(options.keepOld ? { placeholderData: keepPreviousData } : {}),
  })
}

/** Sends a command; afterwards the answers of `refresh` are asked again. */
export const useCommand = <E extends Endpoint>(
  endpoint: E,
  options: AskOptions & { refresh?: readonly Endpoint[] } = {},
): UseMutationResult<Answered<E>, Refusal, Asked<E>> => {
  const kept = useQueryClient()
  return useMutation<Answered<E>, Refusal, Asked<E>>({
    mutationFn: input => ask(endpoint, input, options),
    onSuccess: async () => {
      await Promise.all((options.refresh ?? []).map(one => kept.invalidateQueries({ queryKey: [routeKey(one)] })))
    },
  })
}

/**
 * Has the answers of endpoints asked again. Where a fresh answer takes the form itself off the page, say what was done
 * first and refresh after: a form that is gone hears nothing any more.
 */
export const useRefresh = (): ((endpoints: readonly Endpoint[]) => void) => {
  const kept = useQueryClient()
  return endpoints => {
    for (const one of endpoints) void kept.invalidateQueries({ queryKey: [routeKey(one)] })
  }
}
