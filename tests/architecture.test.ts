import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { basename, dirname, extname } from 'node:path'
import { cruise, type ICruiseResult } from 'dependency-cruiser'
import { beforeAll, describe, expect, test } from 'vitest'
import { borders, canary } from './architecture/borders.ts'

const root = new URL('..', import.meta.url).pathname
const git = (...args: string[]): string[] =>
  execFileSync('git', ['ls-files', ...args], { cwd: root, encoding: 'utf8' })
    .split('\n')
    .filter(Boolean)
/** Also what is not committed yet, so that it is heard of before. */
const files = git('--cached', '--others', '--exclude-standard', 'functions', 'infra', 'web', 'tests')
const written = files.filter(file => /\.(tsx?|css)$/.test(file))
const linesOf = (file: string): number => readFileSync(`${root}/${file}`, 'utf8').split('\n').length - 1

let graph: ICruiseResult
beforeAll(async () => {
  const { output } = await cruise(
    ['functions', 'infra', 'web'],
    {
      baseDir: root,
      validate: true,
      ruleSet: { forbidden: [...borders, canary] },
      exclude: { path: '[.]test[.]tsx?$|^web/dist/' },
      doNotFollow: { path: 'node_modules' },
      tsPreCompilationDeps: true,
    },
    { extensions: ['.ts', '.tsx', '.json'], exportsFields: ['exports'], conditionNames: ['import', 'node', 'default'] },
  )
  if (typeof output === 'string') throw new Error('a graph was asked for')
  graph = output
}, 120_000)

const violations = () => graph.summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`)

describe('borders', () => {
  test('are guarded: the canary sings', () => {
    expect(violations()).toContain('canary: functions/ideas/handler.ts → functions/ideas/rules.ts')
    expect(graph.summary.totalCruised).toBeGreaterThan(100)
  })

  test('are kept', () => {
    expect(violations().filter(each => !each.startsWith('canary:'))).toEqual([])
  })

  const isSlice = (folder: string): boolean => graph.modules.some(({ source }) => source === `${folder}/contract.ts`)

  /** What a reader has to enter for a file: of a slice each file, but a room behind a door (`http`, `tally`, a folder in a slice) once. */
  const doorOf = (file: string): string => {
    const [top = '', slice = '', ...rest] = file.split('/')
    const folder = `${top}/${slice}`
    if (!isSlice(folder)) return folder
    return rest.length > 1 ? `${folder}/${rest[0]}` : file
  }

  /** Doors to own code that runs when this file does; types are gone by then, contracts and shapes are looked up. */
  const reachOf = (file: string): string[] => {
    const seen = new Set<string>()
    const next = [file]
    for (let at = next.pop(); at; at = next.pop()) {
      if (seen.has(at)) continue
      seen.add(at)
      const module = graph.modules.find(each => each.source === at)
      for (const { resolved, dependencyTypes } of module?.dependencies ?? [])
        if (/^functions\/.*\.ts$/.test(resolved) && !dependencyTypes.includes('type-only')) next.push(resolved)
    }
    const shape = /\/(contracts?|idea|round|application|alliance|draft|paper|decision|stored)\.ts$/
    return [...new Set([...seen].filter(each => !shape.test(each)).map(doorOf))]
  }

  test('a newcomer follows one request through at most 25 doors', () => {
    const handlers = written.filter(file => /^functions\/[^/]+\/handler\.ts$/.test(file))
    const wide = handlers.map(file => ({ file, reach: reachOf(file) })).filter(each => each.reach.length > 25)
    expect(wide).toEqual([])
  })
})

describe('size', () => {
  test('no file is longer than 300 lines, half of them shorter than 70', () => {
    const sizes = written.map(file => ({ file, lines: linesOf(file) })).sort((a, b) => a.lines - b.lines)
    expect(sizes.filter(each => each.lines > 300)).toEqual([])
    expect(sizes[Math.floor(sizes.length / 2)]?.lines).toBeLessThan(70)
    expect(sizes[Math.floor(sizes.length * 0.95)]?.lines).toBeLessThan(200)
  })

  test('no folder holds more than 14 files or lies deeper than three below the top', () => {
    const folders = Map.groupBy(files, dirname)
    expect(
      [...folders].filter(([, inside]) => inside.length > 14).map(([folder, inside]) => `${folder} ${inside.length}`),
    ).toEqual([])
    expect([...folders.keys()].filter(folder => folder.split('/').length > 4)).toEqual([])
  })
})

test('every name says what it is', () => {
  const vague = /^(utils?|helpers?|commons?|shared|misc|managers?|services?|types?|constants?|index|v2|new|old)$/i
  const parts = (file: string) => [...dirname(file).split('/'), basename(file, extname(file))]
  // The first page of a web build is called so by every server.
  const named = files.filter(file => file !== 'web/index.html')
  expect(named.filter(file => parts(file).some(part => vague.test(part)))).toEqual([])
})
