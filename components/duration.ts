import type { Episode, Summary } from '../episodes/types.ts'
import type { Say } from './words.tsx'

/** Reading time as noticed plus minutes added by hand, seconds. */
export const secondsOf = (episode: Episode, summary: Summary): number =>
  summary.seconds + (episode.minutesByHand ?? 0) * 60

/** "6 min", "9 h 54 min", "under 1 min"; empty when there is nothing to say. */
export const durationText = (say: Say, seconds: number): string => {
  if (seconds <= 0) return ''
  const minutes = Math.round(seconds / 60)
  if (minutes === 0) return say('underOneMinute')
  const hours = Math.floor(minutes / 60)
  return hours === 0 ? say('minutes', minutes) : say('hoursMinutes', hours, minutes % 60)
}
