import { Documents } from '../attachments/Documents.tsx'
import { ProposalDocumentsPage as Page } from '../uploads/documents/ProposalDocumentsPage.tsx'

/** The documents of what a municipality brought in: two slices on one page. */
export const ProposalDocumentsPage = () => <Page Documents={Documents} />
