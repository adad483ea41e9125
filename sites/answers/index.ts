import type { Site } from '../site.ts'

export const answers: readonly Site[] = []
