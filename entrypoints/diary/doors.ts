import type { LibraryProps } from '../../components/settings/sitesTypes.ts'
import { type Door, doorPatterns, readDoor } from '../../sites/doors.ts'
import { siteName } from '../../sites/index.ts'
import type { SitesAsking } from './sitesAsking.ts'
import { type Reach, sitesBehind } from './sitesReach.ts'

const idOf = ({ suffix, form }: Door): string => `${form} ${suffix}`

/** The library's doors for the sites page. @param withheld match patterns */
export const libraryProps = (
  { sites, doors }: Reach,
  withheld: ReadonlySet<string>,
  asking: SitesAsking,
  failed: () => void,
): LibraryProps => ({
  doors: doors.map(door => ({
    id: idOf(door),
    suffix: door.suffix,
    sites: sitesBehind(door, sites).length,
    state: doorPatterns(sites, [door]).some(pattern => withheld.has(pattern)) ? 'missing' : 'on',
  })),
  readDoor: address => {
    const read = readDoor(address)
    if ('problem' in read) return read
    const behind = sitesBehind(read.door, sites)
    return {
      suffix: read.door.suffix,
      sites: behind.length,
      without: sites.filter(id => !behind.includes(id)).map(siteName),
      known: doors.some(door => idOf(door) === idOf(read.door)),
    }
  },
  onAddDoor: address => {
    const read = readDoor(address)
    return 'door' in read ? asking.more(now => ({ doors: [...now.doors, read.door] })) : Promise.resolve('failed')
  },
  onAllowDoor: at => {
    const door = doors[at]
    if (door) asking.again(doorPatterns(sites, [door])).catch(failed)
  },
  onRemoveDoor: at => {
    const door = doors[at]
    const isOther = (other: Door) => !door || idOf(other) !== idOf(door)
    asking.less(now => ({ doors: now.doors.filter(isOther) })).catch(failed)
  },
})
