import type { IRegularForbiddenRuleType } from 'dependency-cruiser'

type Border = IRegularForbiddenRuleType & { name: string; comment: string }

const border = (
  name: string,
  comment: string,
  from: IRegularForbiddenRuleType['from'],
  to: IRegularForbiddenRuleType['to'],
): Border => ({ name, comment, severity: 'error', from, to })

/** What a contract or rule may speak of: schemas, rules, the two words every side knows, and what counts again purely. */
const words =
  '^functions/http/(endpoint|problem)[.]ts$|^functions/[^/]+/(contract|rules|idea|round|application|upload|alliance|plan|draft|paper|decision|stored|published)[.]ts$|^functions/(recount|lottery/lots)/'
const zod = '^node_modules/zod/'

/** Who may import whom: the table of the README, kept by `architecture.test.ts`. */
export const borders: readonly Border[] = [
  border(
    'contract',
    'A contract imports zod, endpoint.ts, bytes.ts, other contracts and the rules whose schemas it shows',
    { path: '^functions/[^/]+/contract[.]ts$' },
    {
      pathNot: `${zod}|^functions/http/(endpoint|bytes)[.]ts$|^functions/[^/]+/(contract|rules|idea|round|application|upload|alliance|plan|draft|paper|decision|published)[.]ts$`,
    },
  ),
  border(
    'rules',
    'Rules import zod, problem.ts, contracts, other rules and files of their own slice; no clock, no randomness, no node',
    { path: '^functions/([^/]+)/rules[.]ts$' },
    { pathNot: `${zod}|${words}|^functions/$1/` },
  ),
  border(
    'rules-of-node',
    'Rules run in the browser too',
    { path: '^functions/[^/]+/rules[.]ts$' },
    { dependencyTypes: ['core'] },
  ),
  border(
    'rules-to-store',
    'Rules decide, others fetch and keep',
    { path: '^functions/[^/]+/rules[.]ts$' },
    { path: '^functions/([^/]+/(store|handler|listener)|data/)', dependencyTypesNot: ['type-only'] },
  ),
  border(
    'store',
    'A store imports data, its own slice, contracts, rules and stored shapes; no other store',
    { path: '^functions/([^/]+)/store[.]ts$' },
    { path: '^functions/', pathNot: `${words}|^functions/(data|http)/|^functions/$1/` },
  ),
  border(
    'handler-to-handler',
    'What two slices share is a rule or a store',
    // The listener of ideas sets off what other slices do with a changed idea: one stream, one reader.
    { path: '^functions/([^/]+)/', pathNot: '^functions/ideas/listener[.]ts$' },
    { path: '^functions/[^/]+/(handler|listener|schedule)[.]ts$', pathNot: '^functions/$1/' },
  ),
  border(
    'functions',
    'What the platform does knows not where it runs nor how it looks',
    { path: '^functions/' },
    { path: '^(web|infra|tests)/' },
  ),
  border('infra', 'Where it runs knows not how it looks', { path: '^infra/' }, { path: '^(web|tests)/' }),
  border(
    'web-to-functions',
    'The browser knows contracts, rules, and the words of both sides; never what fetches or keeps',
    { path: '^web/' },
    {
      path: '^functions/',
      pathNot:
        '^functions/(contracts|http/(endpoint|problem|bytes)|[^/]+/(contract|rules|idea|round|application|upload|alliance|plan|draft|paper|decision|voter|published))[.]ts$',
    },
  ),
  border(
    'web-to-infra',
    'The browser knows not where it runs',
    { path: '^web/(?!build|vite)' },
    { path: '^(infra|tests)/' },
  ),
  border(
    'web-slices',
    'A slice of the web imports no other slice; app composes',
    { path: '^web/([^/]+)/', pathNot: '^web/(app|build)/' },
    { path: '^web/[^/]+/', pathNot: '^web/($1|ui|api|text|app)/' },
  ),
  border(
    'circle',
    'What needs each other in a circle is one thing or wrongly cut',
    {},
    { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
  ),
]

/** Must always be reported: otherwise the test above is blind. */
export const canary = border(
  'canary',
  'ideas/handler.ts imports ideas/rules.ts',
  { path: '^functions/ideas/handler[.]ts$' },
  { path: '^functions/ideas/rules[.]ts$' },
)
