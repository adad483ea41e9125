import type { Site } from '../site.ts'
import { niceCks } from './nice-cks.ts'

export const guidelines: readonly Site[] = [niceCks]
