import { decisions } from '../../../../functions/decisions/contract.ts'

/** What is asked again after every change at the desk. */
export const refresh = [decisions.deskDecision, decisions.deskDecisions, decisions.readDecision]
