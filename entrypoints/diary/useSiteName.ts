import { useLayoutEffect, useState } from 'preact/hooks'

type SiteName = (id: string) => string

/** The rules of all sites weigh as much as half of the diary, so they are fetched while the database is being opened. */
const loading = import('../../sites/index.ts')

/** @returns the names of the sites; undefined until they are there. Should they never come, a site is called by its id */
export const useSiteName = (): SiteName | undefined => {
  const [siteName, setSiteName] = useState<SiteName>()
  useLayoutEffect(() => {
    loading.then(
      sites => setSiteName(() => sites.siteName),
      () => setSiteName(() => (id: string) => id),
    )
  }, [])
  return siteName
}
