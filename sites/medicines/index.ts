import type { Site } from '../site.ts'

export const medicines: readonly Site[] = []
