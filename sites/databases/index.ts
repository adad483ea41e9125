import type { Site } from '../site.ts'
import { cochraneLibrary } from './cochrane-library.ts'
import { pmc } from './pmc.ts'
import { pubmed } from './pubmed.ts'

export const databases: readonly Site[] = [cochraneLibrary, pmc, pubmed]
