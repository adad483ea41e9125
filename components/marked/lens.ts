/** What finds identifiers, and what says so. Loaded when a field is there: it weighs more than all the rest of the question. */
export { findIdentifiers } from '../../episodes/identifiers.ts'
export { Findings } from './findings.tsx'
