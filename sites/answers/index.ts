import type { Site } from '../site.ts'
import { consensus } from './consensus.ts'
import { elicit } from './elicit.ts'
import { openevidence } from './openevidence.ts'
import { perplexity } from './perplexity.ts'

export const answers: readonly Site[] = [consensus, elicit, openevidence, perplexity]
