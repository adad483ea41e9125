const formats = new Map<string, Intl.DateTimeFormat>()

const formatIn = (zone: string): Intl.DateTimeFormat => {
  const known = formats.get(zone)
  if (known) return known
  const made = new Intl.DateTimeFormat('en-CA', { timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit' })
  formats.set(zone, made)
  return made
}

/** The local ISO day, e.g. `2026-11-22`, of a moment (UTC milliseconds) in an IANA zone. @throws RangeError for an unknown zone */
export const dayOf = (at: number, zone: string): string => formatIn(zone).format(at)

/** Whether the browser knows this IANA zone: a page's word for it is not trusted. */
export const knownZone = (zone: string): boolean => {
  try {
    formatIn(zone)
    return true
  } catch (error) {
    if (error instanceof RangeError) return false
    throw error
  }
}
