import type { EpisodeDraft, EpisodeRowData, LinkChoice } from '../../components/diary/types.ts'
import type { YearChartProps } from '../../components/diary/yearChart.tsx'
import { guessProblem } from '../../episodes/guess.ts'
import { summarise } from '../../episodes/summarise.ts'
import type { Summary } from '../../episodes/types.ts'
import type { Snapshot } from '../../storage/watch.ts'

type Kept = Snapshot['episodes'][number]

/** Whether it waits: noticed on sites, its problem not said yet. */
export const isWaiting = ({ episode }: Pick<Kept, 'episode'>): boolean => episode.problem === undefined

const known = new WeakMap<Kept, EpisodeRowData>()

/** Worked out when somebody looks: of ten thousand rows, fifty are shown. */
class Row implements EpisodeRowData {
  readonly #kept: Kept
  #summary: Summary | undefined
  #problemGuess: string | undefined
  constructor(kept: Kept) {
    this.#kept = kept
  }
  get episode() {
    return this.#kept.episode
  }
  get summary() {
    this.#summary ??= summarise(this.#kept.visits)
    return this.#summary
  }
  get problemGuess() {
    this.#problemGuess ??= guessProblem(this.#kept.visits)
    return this.#problemGuess
  }
}

/** One row of the list; the same episode gives the same row, so that nothing is worked out twice. */
export const rowOf = (kept: Kept): EpisodeRowData => {
  const row = known.get(kept) ?? new Row(kept)
  known.set(kept, row)
  return row
}

/** Episodes of the last twelve months, the present one last, in the reader's own months. */
export const chartOf = (rows: readonly EpisodeRowData[], now: Date, zone: string): YearChartProps => {
  const [year, last] = [now.getFullYear(), now.getMonth()]
  // Where each month begins: ten thousand comparisons take a tenth of the time of ten thousand dates.
  const months = Array.from({ length: 12 }, (_, nth) => ({
    at: new Date(year, last - 11 + nth, 1).getTime(),
    episodes: 0,
  }))
  const end = new Date(year, last + 1, 1).getTime()
  for (const { episode } of rows) {
    const month = months.findLast(({ at }) => at <= episode.startedAt)
    if (month && episode.startedAt < end) month.episodes += 1
  }
  return { months, now: now.getTime(), zone }
}

/**
 * The moment at which an episode of that local day begins: noon, so that no change of clocks moves it to another day.
 * @param day `yyyy-mm-dd`
 * @returns UTC milliseconds
 */
export const noonOf = (day: string, zone: string): number =>
  Temporal.PlainDate.from(day).toZonedDateTime({ timeZone: zone, plainTime: '12:00' }).epochMilliseconds

/** The answers of a form, as a message carries them. An empty role takes it out. */
export const answersOf = ({ kind, problem, outcome, change, minutes, role, linked }: EpisodeDraft) => ({
  problem,
  outcome: outcome ?? null,
  change: change ?? '',
  minutesByHand: minutes ?? null,
  ...(kind === 'visits' ? {} : { role: role ?? '' }),
  ...(kind === 'visits' ? {} : { linked: linked || null }),
})

/** Days around something added by hand in which its searches may lie, ms. */
const AROUND = 14 * 24 * 3600_000
const MOST_LINKS = 12

/** Episodes of searches to which something may belong, the nearest first. @param at UTC milliseconds */
export const linkChoicesOf = (
  rows: readonly EpisodeRowData[],
  at: number,
  dayMonth: (at: number, zone: string) => string,
): LinkChoice[] => {
  const away = ({ episode }: EpisodeRowData) => Math.abs(episode.startedAt - at)
  return rows
    .filter(row => row.episode.kind === 'visits' && away(row) <= AROUND)
    .sort((a, b) => away(a) - away(b))
    .slice(0, MOST_LINKS)
    .map(({ episode, problemGuess }) => ({
      id: episode.id,
      text: `${dayMonth(episode.startedAt, episode.zone)} · ${(episode.problem ?? problemGuess).slice(0, 80)}`,
    }))
}
