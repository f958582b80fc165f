import { lazy } from 'react'
import { FollowPage as Follow } from '../follow/FollowPage.tsx'
import { OwnIdeaPage as OwnIdea } from '../follow/OwnIdeaPage.tsx'

// Most people come to read; the form only comes to who changes something.
const Change = lazy(() => import('../submit/ChangeIdea.tsx').then(submit => ({ default: submit.ChangeIdea })))

/** An own idea by its code, with the form of another slice to change it. */
export const FollowPage = () => <Follow Change={Change} />

/** An own idea of who is signed in, with the same form. */
export const OwnIdeaPage = () => <OwnIdea Change={Change} />
