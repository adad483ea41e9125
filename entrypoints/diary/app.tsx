import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'
import { Diary, type DiarySection } from '../../components/diary/diary.tsx'
import { Banner } from '../../components/parts/banner.tsx'
import { useSay } from '../../components/words.tsx'
import { type Snapshot, watch } from '../../storage/watch.ts'
import type { Claims } from './claims.tsx'
import { Episodes } from './episodes.tsx'
import { prepareFinding } from './find.ts'
import { Privacy } from './privacy.tsx'
import { rowOf } from './rows.ts'
import type { Sites } from './sites.tsx'
import { useSiteName } from './useSiteName.ts'

const SECTIONS: readonly DiarySection[] = ['episodes', 'claims', 'sites', 'privacy']

/** Where in the diary: `#claims`; `#add` and `#waiting` are the episodes, with the form open or filtered. */
const useHash = (): string => {
  const [hash, setHash] = useState(location.hash.slice(1))
  useEffect(() => {
    const changed = () => setHash(location.hash.slice(1))
    addEventListener('hashchange', changed)
    return () => removeEventListener('hashchange', changed)
  }, [])
  return hash
}

const useSnapshot = (): { snapshot: Snapshot | undefined; failed: boolean } => {
  const [snapshot, setSnapshot] = useState<Snapshot>()
  const [failed, setFailed] = useState(false)
  // Before the first frame is drawn: that frame is empty, and waiting for it would be time lost.
  useLayoutEffect(() => watch(setSnapshot, () => setFailed(true)), [])
  useEffect(() => (snapshot?.more ? undefined : prepareFinding(snapshot?.episodes.map(rowOf) ?? [])), [snapshot])
  return { snapshot, failed }
}

/** The claims with their rules and wording: a tenth of the diary's code, loaded when all the episodes they need are here. */
const useClaims = (complete: boolean): typeof Claims | undefined => {
  const [loaded, setLoaded] = useState<{ Claims: typeof Claims }>()
  useEffect(() => {
    if (complete) void import('./claims.tsx').then(setLoaded)
  }, [complete])
  return complete ? loaded?.Claims : undefined
}

/** The sites page with its forms and the reading of addresses: loaded when it is wanted, or else once the first page is there. */
const useSites = (wanted: boolean): typeof Sites | undefined => {
  const [loaded, setLoaded] = useState<{ Sites: typeof Sites }>()
  useEffect(() => {
    if (wanted) void import('./sites.tsx').then(setLoaded)
  }, [wanted])
  return loaded?.Sites
}

/** The section to show: the one before until the wanted one is ready, so that its heading is there to take the focus. */
const useReady = (wanted: DiarySection, ready: boolean): DiarySection => {
  const shown = useRef(wanted)
  if (ready) shown.current = wanted
  return shown.current
}

const Amiss = ({ snapshot }: { snapshot: Snapshot }) => {
  const say = useSay()
  if (!snapshot.writable) {
    return (
      <Banner tone="look" fact={say('newerData')}>
        {say('newerDataMore')}
      </Banner>
    )
  }
  if (snapshot.unreadable === 0) return null
  return (
    <Banner tone="look" fact={say('cannotRead')}>
      {say('cannotReadMore')}
    </Banner>
  )
}

/** The diary: everything that is kept, live from the database; every change goes through the background. */
export const App = () => {
  const say = useSay()
  const hash = useHash()
  const { snapshot, failed } = useSnapshot()
  const siteName = useSiteName()
  const wanted = SECTIONS.find(section => section === hash) ?? 'episodes'
  const Claims = useClaims(snapshot !== undefined && !snapshot.more)
  const Sites = useSites(wanted === 'sites' || Claims !== undefined)
  const loading = (wanted === 'claims' && !Claims) || (wanted === 'sites' && !Sites)
  const current = useReady(wanted, !loading)
  if (failed) {
    return (
      <main class="page">
        <Banner tone="look" fact={say('dataClosed')}>
          {say('dataClosedMore')}
        </Banner>
      </main>
    )
  }
  if (!snapshot || !siteName) return null
  // A number that grows while one looks at it would be wrong until it stops.
  const waiting = snapshot.more ? 0 : snapshot.episodes.filter(({ episode }) => episode.outcome === undefined).length
  return (
    <Diary current={current} waiting={waiting} banner={<Amiss snapshot={snapshot} />}>
      {current === 'episodes' && <Episodes key={hash} snapshot={snapshot} hash={hash} siteName={siteName} />}
      {current === 'claims' && Claims && <Claims snapshot={snapshot} />}
      {current === 'sites' && Sites && <Sites snapshot={snapshot} />}
      {current === 'privacy' && <Privacy snapshot={snapshot} />}
    </Diary>
  )
}
