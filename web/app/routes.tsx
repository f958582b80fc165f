import type { ComponentType } from 'react'
import type { Role } from '../../functions/http/endpoint.ts'
import type { Both } from '../text/language.tsx'

/**
 * One page of the site. The same path serves both languages: `/en` comes before it for English.
 * `load` brings its code only when somebody goes there. `staff` puts it in the frame of the desks, for these roles.
 */
export type Page = {
  path: `/${string}`
  title: Both
  load: () => Promise<ComponentType>
  staff?: readonly Role[]
}

/** The one place that knows all slices. */
export const pages: readonly Page[] = [
  {
    path: '/',
    title: { nl: 'Wat kan er beter in uw dorp?', en: 'What could be better in your village?' },
    load: () => import('../front/FrontPage.tsx').then(front => front.FrontPage),
  },
  {
    path: '/ideeen',
    title: { nl: 'Ideeën uit Drenthe', en: 'Ideas from Drenthe' },
    load: () => import('../ideas/IdeasPage.tsx').then(ideas => ideas.IdeasPage),
  },
  {
    path: '/ideeen/nieuw',
    title: { nl: 'Vertel uw idee', en: 'Tell us your idea' },
    load: () => import('../submit/SubmitPage.tsx').then(submit => submit.SubmitPage),
  },
  {
    path: '/ideeen/:id',
    title: { nl: 'Idee', en: 'Idea' },
    load: () => import('../ideas/page/IdeaPage.tsx').then(idea => idea.IdeaPage),
  },
  {
    path: '/zoeken',
    title: { nl: 'Zoeken', en: 'Search' },
    load: () => import('../ideas/SearchPage.tsx').then(search => search.SearchPage),
  },
  {
    path: '/dorpen',
    title: { nl: 'Dorpen en wijken van Drenthe', en: 'Villages and neighbourhoods of Drenthe' },
    load: () => import('../villages/VillagesPage.tsx').then(villages => villages.VillagesPage),
  },
  {
    path: '/dorpen/:slug',
    title: { nl: 'Dorp', en: 'Village' },
    load: () => import('../villages/VillagePage.tsx').then(village => village.VillagePage),
  },
  {
    path: '/gemeenten/:slug',
    title: { nl: 'Gemeente', en: 'Municipality' },
    load: () => import('../villages/MunicipalityPage.tsx').then(municipality => municipality.MunicipalityPage),
  },
  {
    path: '/agenda',
    title: { nl: 'Agenda en geld', en: 'Agenda and money' },
    load: () => import('../money/MoneyPage.tsx').then(money => money.MoneyPage),
  },
  {
    path: '/rondes',
    title: { nl: 'Rondes', en: 'Rounds' },
    load: () => import('../rounds/RoundsPage.tsx').then(rounds => rounds.RoundsPage),
  },
  {
    path: '/rondes/:id',
    title: { nl: 'Ronde', en: 'Round' },
    load: () => import('../rounds/RoundPage.tsx').then(rounds => rounds.RoundPage),
  },
  {
    path: '/volgen',
    title: { nl: 'Volg uw idee', en: 'Follow your idea' },
    load: () => import('./OwnIdeas.tsx').then(own => own.FollowPage),
  },
  {
    path: '/mijn',
    title: { nl: 'Mijn', en: 'Mine' },
    load: () => import('../mine/MinePage.tsx').then(mine => mine.MinePage),
  },
  {
    path: '/mijn/ideeen/:id',
    title: { nl: 'Uw idee', en: 'Your idea' },
    load: () => import('./OwnIdeas.tsx').then(own => own.OwnIdeaPage),
  },
  {
    path: '/mijn/allianties',
    title: { nl: 'Mijn allianties', en: 'My alliances' },
    load: () => import('../alliances/MyAlliancesPage.tsx').then(alliances => alliances.MyAlliancesPage),
  },
  {
    path: '/allianties/nieuw',
    title: { nl: 'Begin een alliantie', en: 'Start an alliance' },
    load: () => import('../alliances/start/StartPage.tsx').then(alliances => alliances.StartPage),
  },
  {
    path: '/allianties/:id',
    title: { nl: 'Alliantie', en: 'Alliance' },
    load: () => import('./Alliances.tsx').then(alliances => alliances.AlliancePage),
  },
  {
    path: '/toezegging',
    title: { nl: 'Doet u mee?', en: 'Will you take part?' },
    load: () => import('../alliances/promise/CommitmentPage.tsx').then(alliances => alliances.CommitmentPage),
  },
  {
    path: '/bureau/moderatie',
    title: { nl: 'Ideeën lezen', en: 'Reading ideas' },
    load: () => import('../moderation/ModerationPage.tsx').then(moderation => moderation.ModerationPage),
    staff: ['moderator'],
  },
  {
    path: '/bureau/gemeente',
    title: { nl: 'Bureau van de gemeente', en: 'Desk of the municipality' },
    load: () => import('../municipality/DeskPage.tsx').then(desk => desk.DeskPage),
    staff: ['officer'],
  },
  {
    path: '/bureau/gemeente/uploads',
    title: { nl: 'Voorstellen insturen', en: 'Sending in proposals' },
    load: () => import('../uploads/UploadsPage.tsx').then(uploads => uploads.UploadsPage),
    staff: ['officer'],
  },
  {
    path: '/bureau/gemeente/uploads/nieuw',
    title: { nl: 'Eén voorstel', en: 'One proposal' },
    load: () => import('../uploads/ProposalPage.tsx').then(uploads => uploads.ProposalPage),
    staff: ['officer'],
  },
  {
    path: '/bureau/gemeente/uploads/:id',
    title: { nl: 'Ingestuurd bestand', en: 'File sent in' },
    load: () => import('../uploads/UploadPage.tsx').then(uploads => uploads.UploadPage),
    staff: ['officer'],
  },
  {
    path: '/bureau/gemeente/:id',
    title: { nl: 'Idee op uw bureau', en: 'Idea on your desk' },
    load: () => import('../municipality/DeskIdeaPage.tsx').then(desk => desk.DeskIdeaPage),
    staff: ['officer'],
  },
  {
    path: '/bureau/rondes',
    title: { nl: 'Rondes', en: 'Rounds' },
    load: () => import('../rounds/desk/DeskRoundsPage.tsx').then(rounds => rounds.DeskRoundsPage),
    staff: ['manager'],
  },
  {
    path: '/bureau/rondes/:id',
    title: { nl: 'Ronde maken', en: 'Making a round' },
    load: () => import('../rounds/desk/DeskRoundPage.tsx').then(rounds => rounds.DeskRoundPage),
    staff: ['manager'],
  },
  {
    path: '/bureau/beheer',
    title: { nl: 'Mensen en rollen', en: 'People and roles' },
    load: () => import('../people/PeoplePage.tsx').then(people => people.PeoplePage),
    staff: ['administrator'],
  },
  {
    path: '/bureau/beheer/organisaties',
    title: { nl: 'Organisaties', en: 'Organisations' },
    load: () => import('../people/organisations/OrganisationsPage.tsx').then(people => people.OrganisationsPage),
    staff: ['administrator'],
  },
  {
    path: '/bureau/controle',
    title: { nl: 'Controle', en: 'Audit' },
    load: () => import('../audit/AuditPage.tsx').then(audit => audit.AuditPage),
    staff: ['auditor'],
  },
  {
    path: '/meebeslissen',
    title: { nl: 'Meebeslissen', en: 'Take part in decisions' },
    load: () => import('../standing/decide/DecidePage.tsx').then(standing => standing.DecidePage),
  },
  {
    path: '/toegankelijkheid',
    title: { nl: 'Toegankelijkheid', en: 'Accessibility' },
    load: () => import('../standing/accessibility/AccessibilityPage.tsx').then(standing => standing.AccessibilityPage),
  },
  {
    path: '/privacy',
    title: { nl: 'Privacy', en: 'Privacy' },
    load: () => import('../standing/privacy/PrivacyPage.tsx').then(standing => standing.PrivacyPage),
  },
  {
    path: '/open-data',
    title: { nl: 'Open data', en: 'Open data' },
    load: () => import('../standing/data/OpenDataPage.tsx').then(standing => standing.OpenDataPage),
  },
  {
    path: '/contact',
    title: { nl: 'Contact', en: 'Contact' },
    load: () => import('../standing/contact/ContactPage.tsx').then(standing => standing.ContactPage),
  },
]
