/** Another episode that searches can go to. */
export interface RegroupChoice {
  id: string
  problem: string
  /** Sites and day, in short. */
  facts: string
}

/** A search or source of the episode, once, with all visits that it stands for. */
export interface RegroupPart {
  visits: readonly string[]
  text: string
  facts: string
}
