/** What a bar is drawn from; hundredths of one unit, none below 0. */
export interface CycleAmounts {
  claimed: number
  /** What could be claimed now; absent where it was not counted. */
  ready?: number | undefined
  /** What is enough; absent where nobody said. Then there are figures and no bar. */
  target?: number | undefined
  /** "Claimed: 4", "Ready to claim: 1.5", "Asked for by the body: 50" */
  claimedText: string
  readyText: string
  targetText: string
  /** All of it in a sentence, with the unit. */
  label: string
}

/** A rule that the clinician follows. */
export interface CycleFollowed {
  id: string
  name: string
  /** "1 Jan to 31 Dec 2026 · 39 days left", or why all claims are taken together; empty where there is nothing to say. */
  window: string
  /** Absent where the rule gives no amount. */
  amounts?: CycleAmounts | undefined
  /** "Enough for this year", once it is. */
  enough?: string | undefined
  /** The unit, and each cap with what is used of it. */
  facts: readonly string[]
  /** Why there is no amount, or none at present. */
  note?: string | undefined
  /** ISO local day on which one of their own cycles began, empty where not said; absent where it need not be known. */
  start?: string | undefined
  /** Their own figure, hundredths; `null` where they set none, absent where the rule gives no amount. */
  target?: number | null | undefined
}

/** What the clinician says of a rule. What is absent was left empty. */
export interface CycleSaid {
  start?: string
  /** Hundredths, above 0. */
  target?: number
}

export interface CycleViewProps {
  followed: readonly CycleFollowed[]
  /** A rule that is not followed yet. */
  follow?: { id: string; name: string } | undefined
  /** All followed rules have enough, until before this day in words. `asking`: questions come all the same. */
  enough?: { day: string; asking: boolean } | undefined
  onFollow: (id: string) => void
  onStop: (id: string) => void
  onChange: (id: string, said: CycleSaid) => void
  onAsk: (asking: boolean) => void
}
