import load, { type Highs } from 'highs'

/** The linear and whole-number solver HiGHS, as WebAssembly; single-threaded, so the same everywhere. */
export const loadSolver = (): Promise<Highs> =>
  // Its types say CommonJS, where the function is one step deeper; Node and bundlers load the ES module.
  (load as unknown as typeof load.default)()
