import { existsSync } from 'node:fs'
import type { S3Event } from 'aws-lambda'
import type { Listener } from '../../functions/http/listen.ts'
import type { Handler } from '../../functions/http/serve.ts'
import { lambdas } from '../slices.ts'
import { arrivals, listeners, schedules } from '../work.ts'

type Source = { module: string; handler: string }

const addressOf = ({ module }: Source): URL => new URL(`../../functions/${module}`, import.meta.url)

/** The function a Lambda runs, loaded when first asked for; what `slices.ts` names must exist. */
const load = async <T>(source: Source): Promise<T> => {
  const module: Record<string, unknown> = await import(addressOf(source).href)
  const found = module[source.handler]
  if (typeof found !== 'function') throw new Error(`functions/${source.module} exports no ${source.handler}`)
  return found as T
}

/** Loads once; a failed load is tried again. */
const once = <T>(source: Source): (() => Promise<T>) => {
  let loaded: Promise<T> | undefined
  return () => {
    loaded ??= load<T>(source).catch(fault => {
      loaded = undefined
      throw fault
    })
    return loaded
  }
}

const present = <S extends Source>(sources: Record<string, S>): [string, S][] =>
  Object.entries(sources).filter(([, source]) => existsSync(addressOf(source)))

/** What `slices.ts` lists but `functions/` does not have. */
export const missing = (): string[] =>
  [lambdas, listeners, schedules, arrivals]
    .flatMap(group => Object.values<Source>(group))
    .filter(source => !existsSync(addressOf(source)))
    .map(source => source.module)

/** Answers to requests, per slice. */
export const answering = () =>
  present(lambdas).map(([, lambda]) => ({ contract: lambda.contract, to: once<Handler>(lambda) }))

/** Hears changes of tables, by name. */
export const listening = () =>
  present(listeners).map(([name, lambda]) => ({ name, lambda, load: once<Listener>(lambda) }))

/** Runs by the clock. */
export const timed = () =>
  present(schedules).map(([name, lambda]) => ({ name, lambda, load: once<() => Promise<void>>(lambda) }))

/** Woken by a new object. */
export const woken = () =>
  present(arrivals).map(([name, lambda]) => ({ name, lambda, load: once<(event: S3Event) => Promise<void>>(lambda) }))
