/**
 * The names under which a site may list a host, best first: itself, then `*.` and each domain above it. A whole label is
 * cut at a time, so `fakebmj.com` is not below `bmj.com`.
 */
export const hostNames = (host: string): string[] => {
  const names = [host]
  for (let dot = host.indexOf('.'); dot > 0; dot = host.indexOf('.', dot + 1)) names.push(`*${host.slice(dot)}`)
  return names
}
