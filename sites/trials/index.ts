import type { Site } from '../site.ts'

export const trials: readonly Site[] = []
