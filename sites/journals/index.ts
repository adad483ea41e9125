import type { Site } from '../site.ts'

export const journals: readonly Site[] = []
