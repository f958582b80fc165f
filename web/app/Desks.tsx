import { Navigate, Route, Routes } from 'react-router'
import { addressIn, useLanguage } from '../text/language.tsx'
import { deskOf } from './frame/desks.ts'
import { StaffFrame } from './frame/StaffFrame.tsx'
import { NotFoundPage } from './NotFoundPage.tsx'
import { OpenPage } from './OpenPage.tsx'
import type { Page } from './routes.tsx'
import { useSession } from './session.tsx'

/** Every page of the desks; who works where is in `frame/desks.ts`. */
const pages: readonly Page[] = [
  {
    path: '/bureau/moderatie',
    load: () => import('../moderation/ModerationPage.tsx').then(moderation => moderation.ModerationPage),
  },
  { path: '/bureau/gemeente', load: () => import('../municipality/DeskPage.tsx').then(desk => desk.DeskPage) },
  {
    path: '/bureau/gemeente/uploads',
    load: () => import('../uploads/UploadsPage.tsx').then(uploads => uploads.UploadsPage),
  },
  {
    path: '/bureau/gemeente/uploads/nieuw',
    load: () => import('../uploads/ProposalPage.tsx').then(uploads => uploads.ProposalPage),
  },
  {
    path: '/bureau/gemeente/uploads/voorstel/:id',
    load: () => import('./Proposal.tsx').then(proposal => proposal.ProposalDocumentsPage),
  },
  {
    path: '/bureau/gemeente/uploads/:id',
    load: () => import('../uploads/UploadPage.tsx').then(uploads => uploads.UploadPage),
  },
  {
    path: '/bureau/gemeente/advies',
    load: () => import('../advices/desk/OfficerPage.tsx').then(advices => advices.OfficerPage),
  },
  {
    path: '/bureau/gemeente/:id',
    load: () => import('../municipality/DeskIdeaPage.tsx').then(desk => desk.DeskIdeaPage),
  },
  {
    path: '/bureau/rondes',
    load: () => import('../rounds/desk/DeskRoundsPage.tsx').then(rounds => rounds.DeskRoundsPage),
  },
  {
    path: '/bureau/rondes/:id',
    load: () => import('../rounds/desk/DeskRoundPage.tsx').then(rounds => rounds.DeskRoundPage),
  },
  {
    path: '/bureau/rondes/:id/advies',
    load: () => import('../advices/planner/ManagerPage.tsx').then(advices => advices.ManagerPage),
  },
  {
    path: '/bureau/jaarplan',
    load: () => import('../plans/desk/DeskPlansPage.tsx').then(plans => plans.DeskPlansPage),
  },
  {
    path: '/bureau/jaarplan/:round',
    load: () => import('../plans/desk/DeskPlanPage.tsx').then(plans => plans.DeskPlanPage),
  },
  {
    path: '/bureau/jaarplan/:round/besluit',
    load: () => import('../plans/desk/adopt/AdoptPage.tsx').then(plans => plans.AdoptPage),
  },
  {
    path: '/bureau/rondes/:id/voorselectie',
    load: () => import('../shortlist/ShortlistPage.tsx').then(shortlist => shortlist.ShortlistPage),
  },
  {
    path: '/bureau/rondes/:id/beoordeling',
    load: () => import('../reviews/desk/PlannerPage.tsx').then(reviews => reviews.PlannerPage),
  },
  {
    path: '/bureau/rondes/:id/beoordeling/uitkomst',
    load: () => import('../reviews/results/ResultsPage.tsx').then(reviews => reviews.ResultsPage),
  },
  {
    path: '/bureau/beoordelen',
    load: () => import('../reviews/ReviewsPage.tsx').then(reviews => reviews.ReviewsPage),
  },
  {
    path: '/bureau/beoordelen/profiel',
    load: () => import('../reviews/profile/ProfilePage.tsx').then(reviews => reviews.ProfilePage),
  },
  {
    path: '/bureau/beoordelen/:id',
    load: () => import('../reviews/weigh/ReviewPage.tsx').then(reviews => reviews.ReviewPage),
  },
  {
    path: '/bureau/stemrondes/:id/papier',
    load: () => import('../ballots/paper/PapersPage.tsx').then(papers => papers.PapersPage),
  },
  {
    path: '/bureau/stembureau',
    load: () => import('../ballots/paper/PollingPage.tsx').then(papers => papers.PollingPage),
  },
  {
    path: '/bureau/stembureau/:id',
    load: () => import('../ballots/paper/PapersPage.tsx').then(papers => papers.PapersPage),
  },
  {
    path: '/bureau/stembureau/:id/balie',
    load: () => import('../ballots/paper/ExchangePage.tsx').then(papers => papers.ExchangePage),
  },
  {
    path: '/bureau/stembureau/:id/invoer',
    load: () => import('../ballots/paper/KeyPage.tsx').then(papers => papers.KeyPage),
  },
  {
    path: '/bureau/stembureau/:id/verschillen',
    load: () => import('../ballots/paper/DifferencesPage.tsx').then(papers => papers.DifferencesPage),
  },
  {
    path: '/bureau/burgerbesluiten',
    load: () =>
      import('../ballots/decisions/desk/DeskDecisionsPage.tsx').then(decisions => decisions.DeskDecisionsPage),
  },
  {
    path: '/bureau/burgerbesluiten/:id',
    load: () => import('../ballots/decisions/desk/DeskDecisionPage.tsx').then(decisions => decisions.DeskDecisionPage),
  },
  {
    path: '/bureau/stemrondes',
    load: () => import('../ballots/desk/DeskBallotsPage.tsx').then(ballots => ballots.DeskBallotsPage),
  },
  {
    path: '/bureau/stemrondes/:id',
    load: () => import('../ballots/desk/DeskBallotPage.tsx').then(ballots => ballots.DeskBallotPage),
  },
  {
    path: '/bureau/burgerberaden',
    load: () => import('../assemblies/desk/DeskAssembliesPage.tsx').then(assemblies => assemblies.DeskAssembliesPage),
  },
  {
    path: '/bureau/burgerberaden/nieuw',
    load: () => import('../assemblies/edit/EditPages.tsx').then(assemblies => assemblies.NewAssemblyPage),
  },
  {
    path: '/bureau/burgerberaden/:id',
    load: () => import('../assemblies/desk/DeskAssemblyPage.tsx').then(assemblies => assemblies.DeskAssemblyPage),
  },
  {
    path: '/bureau/burgerberaden/:id/bewerken',
    load: () => import('../assemblies/edit/EditPages.tsx').then(assemblies => assemblies.EditAssemblyPage),
  },
  {
    path: '/bureau/burgerberaden/:id/mensen',
    load: () => import('../assemblies/desk/PeoplePage.tsx').then(assemblies => assemblies.PeoplePage),
  },
  {
    path: '/bureau/burgerberaden/:id/tafels',
    load: () => import('../assemblies/seats/SeatsPage.tsx').then(assemblies => assemblies.SeatsPage),
  },
  {
    path: '/bureau/burgerberaden/:id/zaal',
    load: () => import('../halls/desk/HallPage.tsx').then(halls => halls.HallPage),
  },
  {
    path: '/bureau/burgerberaden/:id/zaal/muur',
    load: () => import('../halls/board/BoardPage.tsx').then(halls => halls.BoardPage),
  },
  { path: '/bureau/beheer', load: () => import('../people/PeoplePage.tsx').then(people => people.PeoplePage) },
  {
    path: '/bureau/beheer/organisaties',
    load: () => import('../people/organisations/OrganisationsPage.tsx').then(people => people.OrganisationsPage),
  },
  { path: '/bureau/controle', load: () => import('../audit/AuditPage.tsx').then(audit => audit.AuditPage) },
]

/** `/bureau` itself leads to the first desk of whoever comes. */
const FirstDesk = () => {
  const language = useLanguage()
  const desk = deskOf(useSession().roles)
  return desk ? <Navigate to={addressIn(language, desk.path)} replace /> : <NotFoundPage />
}

/** Everything below `/bureau`, in both languages. */
export const Desks = () => (
  <Routes>
    <Route element={<StaffFrame />}>
      {pages.map(page => (
        <Route key={page.path} path={page.path.slice('/bureau/'.length)} element={<OpenPage page={page} />} />
      ))}
      <Route index element={<FirstDesk />} />
      <Route path="*" element={<NotFoundPage />} />
    </Route>
  </Routes>
)
