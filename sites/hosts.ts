/** No name of a host is longer (RFC 1035, 2.3.4). */
const LONGEST = 253

/**
 * The names under which a site may list a host, best first: itself, then `*.` and each domain above it. A whole label is
 * cut at a time, so `fakebmj.com` is not below `bmj.com`. What is too long to be a host has none.
 */
export const hostNames = (host: string): string[] => {
  if (host.length > LONGEST) return []
  const names = [host]
  for (let dot = host.indexOf('.'); dot > 0; dot = host.indexOf('.', dot + 1)) names.push(`*${host.slice(dot)}`)
  return names
}
