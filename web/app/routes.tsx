import type { ComponentType } from 'react'

/**
 * One page of the site. The same path serves both languages: `/en` comes before it for English.
 * `load` brings its code only when somebody goes there. `bare`: without the site's header and footer.
 */
export type Page = { path: `/${string}`; load: () => Promise<ComponentType>; bare?: true }

/** Every public page. The desks (`/bureau/…`) are in `Desks.tsx`, which residents never load. */
export const pages: readonly Page[] = [
  { path: '/', load: () => import('../front/FrontPage.tsx').then(front => front.FrontPage) },
  { path: '/ideeen', load: () => import('../ideas/IdeasPage.tsx').then(ideas => ideas.IdeasPage) },
  { path: '/ideeen/nieuw', load: () => import('../submit/SubmitPage.tsx').then(submit => submit.SubmitPage) },
  { path: '/ideeen/:id', load: () => import('../ideas/page/IdeaPage.tsx').then(idea => idea.IdeaPage) },
  { path: '/zoeken', load: () => import('../ideas/SearchPage.tsx').then(search => search.SearchPage) },
  { path: '/dorpen', load: () => import('../villages/VillagesPage.tsx').then(villages => villages.VillagesPage) },
  { path: '/dorpen/:slug', load: () => import('../villages/VillagePage.tsx').then(village => village.VillagePage) },
  {
    path: '/gemeenten/:slug',
    load: () => import('../villages/MunicipalityPage.tsx').then(municipality => municipality.MunicipalityPage),
  },
  { path: '/agenda', load: () => import('../money/MoneyPage.tsx').then(money => money.MoneyPage) },
  { path: '/rondes', load: () => import('../rounds/RoundsPage.tsx').then(rounds => rounds.RoundsPage) },
  { path: '/rondes/:id', load: () => import('../rounds/RoundPage.tsx').then(rounds => rounds.RoundPage) },
  {
    path: '/rondes/:id/advies',
    load: () => import('../advices/AdvicesPage.tsx').then(advices => advices.AdvicesPage),
  },
  { path: '/deskundigen', load: () => import('../reviews/RegisterPage.tsx').then(reviews => reviews.RegisterPage) },
  { path: '/jaarplan', load: () => import('../plans/PlansPage.tsx').then(plans => plans.PlansPage) },
  { path: '/jaarplan/:round', load: () => import('../plans/PlanPage.tsx').then(plans => plans.PlanPage) },
  { path: '/stemmen', load: () => import('../ballots/BallotsPage.tsx').then(ballots => ballots.BallotsPage) },
  { path: '/stemmen/:id', load: () => import('../ballots/BallotPage.tsx').then(ballots => ballots.BallotPage) },
  {
    path: '/stemmen/:id/bezwaar',
    load: () => import('../ballots/objections/ObjectPage.tsx').then(objections => objections.ObjectPage),
  },
  {
    path: '/bezwaar',
    load: () => import('../ballots/objections/ObjectionPage.tsx').then(objections => objections.ObjectionPage),
  },
  {
    path: '/burgerbesluiten',
    load: () => import('../ballots/decisions/DecisionsPage.tsx').then(decisions => decisions.DecisionsPage),
  },
  {
    path: '/burgerbesluiten/:id',
    load: () => import('../ballots/decisions/DecisionPage.tsx').then(decisions => decisions.DecisionPage),
  },
  {
    path: '/burgerbesluiten/:id/volgen',
    load: () => import('../ballots/decisions/MonitorPage.tsx').then(decisions => decisions.MonitorPage),
  },
  { path: '/hertellen', load: () => import('../recount/RecountPage.tsx').then(recount => recount.RecountPage) },
  { path: '/volgen', load: () => import('./OwnIdeas.tsx').then(own => own.FollowPage) },
  { path: '/mijn', load: () => import('../mine/MinePage.tsx').then(mine => mine.MinePage) },
  { path: '/mijn/ideeen/:id', load: () => import('./OwnIdeas.tsx').then(own => own.OwnIdeaPage) },
  {
    path: '/mijn/allianties',
    load: () => import('../alliances/MyAlliancesPage.tsx').then(alliances => alliances.MyAlliancesPage),
  },
  {
    path: '/allianties/nieuw',
    load: () => import('../alliances/start/StartPage.tsx').then(alliances => alliances.StartPage),
  },
  { path: '/allianties/:id', load: () => import('./Alliances.tsx').then(alliances => alliances.AlliancePage) },
  {
    path: '/toezegging',
    load: () => import('../alliances/promise/CommitmentPage.tsx').then(alliances => alliances.CommitmentPage),
  },
  {
    path: '/meebeslissen',
    load: () => import('../standing/decide/DecidePage.tsx').then(standing => standing.DecidePage),
  },
  {
    path: '/burgerberaden',
    load: () => import('../assemblies/AssembliesPage.tsx').then(assemblies => assemblies.AssembliesPage),
  },
  {
    path: '/burgerberaden/:id',
    load: () => import('../assemblies/AssemblyPage.tsx').then(assemblies => assemblies.AssemblyPage),
  },
  {
    path: '/burgerberaden/:id/zaal',
    load: () => import('../halls/screen/ScreenPage.tsx').then(halls => halls.ScreenPage),
    bare: true,
  },
  { path: '/tafel', load: () => import('../halls/table/TablePage.tsx').then(halls => halls.TablePage), bare: true },
  {
    path: '/burgerberaden/:id/loting',
    load: () => import('../assemblies/DrawPage.tsx').then(assemblies => assemblies.DrawPage),
  },
  {
    path: '/meedoen',
    load: () => import('../assemblies/signup/SignUpPage.tsx').then(assemblies => assemblies.SignUpPage),
  },
  {
    path: '/toegankelijkheid',
    load: () => import('../standing/accessibility/AccessibilityPage.tsx').then(standing => standing.AccessibilityPage),
  },
  {
    path: '/privacy',
    load: () => import('../standing/privacy/PrivacyPage.tsx').then(standing => standing.PrivacyPage),
  },
  {
    path: '/open-data',
    load: () => import('../standing/data/OpenDataPage.tsx').then(standing => standing.OpenDataPage),
  },
  {
    path: '/contact',
    load: () => import('../standing/contact/ContactPage.tsx').then(standing => standing.ContactPage),
  },
]
