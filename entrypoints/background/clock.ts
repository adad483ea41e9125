import type { AskMoment } from '../../episodes/mayAsk.ts'
import type { ReviewMoment } from '../../episodes/mayReview.ts'
import { dayOf } from '../../storage/days.ts'

/** @returns UTC milliseconds at which the local day began */
export const midnightBefore = (now: number): number => new Date(now).setHours(0, 0, 0, 0)

/** @returns the local ISO day on the clock of the device. @param now UTC milliseconds */
export const todayAt = (now: number): string => dayOf(now, Intl.DateTimeFormat().resolvedOptions().timeZone)

/** This moment on the clock of the device. @param now UTC milliseconds */
export const momentOf = (now: number): AskMoment & ReviewMoment => {
  const local = new Date(now)
  return {
    now,
    dayBegan: midnightBefore(now),
    minuteOfDay: local.getHours() * 60 + local.getMinutes(),
    weekday: local.getDay() || 7,
  }
}
