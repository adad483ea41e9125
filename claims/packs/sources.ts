/** A site by its id, or a host name, which has a dot. */
export const isHost = (entry: string): boolean => entry.includes('.')

/** Whether an approved source stands for another: the same, or a host above it. */
export const covers = (approved: string, entry: string): boolean =>
  approved === entry || (isHost(approved) && isHost(entry) && entry.endsWith(`.${approved}`))

/** A source of an episode: the id of its site, and its address with a library's door undone. */
export interface SeenSource {
  site: string
  url: string
}

/** Whether a source is approved: by its site's id, or by the host of its address. */
export const isApproved = ({ site, url }: SeenSource, approved: readonly string[]): boolean => {
  const host = URL.canParse(url) ? new URL(url).hostname : ''
  return approved.some(entry => (isHost(entry) ? covers(entry, host) : entry === site))
}
