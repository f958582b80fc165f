import * as z from 'zod/mini'

/** The output of an endpoint whose `media` is no text. Apart from `endpoint.ts`, which every page loads. */
export const bytes = z.custom<Uint8Array>(value => value instanceof Uint8Array)
