import type { Site } from '../site.ts'
import { uptodate } from './uptodate.ts'

export const pointOfCare: readonly Site[] = [uptodate]
