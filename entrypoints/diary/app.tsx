import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'
import { Diary, type DiarySection } from '../../components/diary/diary.tsx'
import { Banner } from '../../components/parts/banner.tsx'
import { useSay } from '../../components/words.tsx'
import { type Snapshot, watch } from '../../storage/watch.ts'
import type { LossesHere } from './backupLoss.tsx'
import type { Claims } from './claims/claims.tsx'
import { Episodes } from './episodes.tsx'
import { prepareFinding, type SiteName } from './find.ts'
import type { FollowUps } from './followUps.tsx'
import { dueOf, todayOf } from './followUpsDue.ts'
import { Privacy } from './privacy.tsx'
import type { Review } from './review.tsx'
import { isWaiting, rowOf } from './rows.ts'
import type { Sites } from './sites.tsx'
import { useSiteName } from './useSiteName.ts'

const SECTIONS: readonly DiarySection[] = ['review', 'episodes', 'followups', 'claims', 'sites', 'privacy']

/**
 * Where in the diary: `#claims`; `#add` and `#waiting` are the episodes, with the form open or filtered, `#episode=…` with
 * that one open; `#followup=…` are the follow-ups, beginning with that one.
 */
const useHash = (): string => {
  const [hash, setHash] = useState(location.hash.slice(1))
  useEffect(() => {
    const changed = () => setHash(location.hash.slice(1))
    addEventListener('hashchange', changed)
    return () => removeEventListener('hashchange', changed)
  }, [])
  return hash
}

const FOLLOW_UP = 'followup='

const sectionOf = (hash: string): DiarySection =>
  hash.startsWith(FOLLOW_UP) ? 'followups' : (SECTIONS.find(section => section === hash) ?? 'episodes')

const useSnapshot = (siteName: SiteName | undefined): { snapshot: Snapshot | undefined; failed: boolean } => {
  const [snapshot, setSnapshot] = useState<Snapshot>()
  const [failed, setFailed] = useState(false)
  // Before the first frame is drawn: that frame is empty, and waiting for it would be time lost.
  useLayoutEffect(() => watch(setSnapshot, () => setFailed(true)), [])
  useEffect(() => {
    if (!snapshot || snapshot.more || !siteName) return
    return prepareFinding(snapshot.episodes.map(rowOf), siteName)
  }, [snapshot, siteName])
  return { snapshot, failed }
}

/** The claims with their rules and wording: a tenth of the diary's code, loaded when all the episodes they need are here. */
const useClaims = (complete: boolean): typeof Claims | undefined => {
  const [loaded, setLoaded] = useState<{ Claims: typeof Claims }>()
  useEffect(() => {
    if (complete) void import('./claims/claims.tsx').then(setLoaded)
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

/** What to do about a profile that loses its data: seldom anything, so loaded last. */
const useLosses = (complete: boolean): typeof LossesHere | undefined => {
  const [loaded, setLoaded] = useState<{ LossesHere: typeof LossesHere }>()
  useEffect(() => {
    if (complete) void import('./backupLoss.tsx').then(setLoaded)
  }, [complete])
  return loaded?.LossesHere
}

/** The pages that look back, loaded when they are wanted and all the episodes they need are here. */
const useLooking = (wanted: DiarySection, complete: boolean) => {
  const [review, setReview] = useState<{ Review: typeof Review }>()
  const [followUps, setFollowUps] = useState<{ FollowUps: typeof FollowUps }>()
  useEffect(() => {
    if (complete && wanted === 'review') void import('./review.tsx').then(setReview)
    if (complete && wanted === 'followups') void import('./followUps.tsx').then(setFollowUps)
  }, [wanted, complete])
  return { Review: complete ? review?.Review : undefined, FollowUps: complete ? followUps?.FollowUps : undefined }
}

/** The section to show: the one before until the wanted one is ready, so that its heading is there to take the focus. */
const useReady = (wanted: DiarySection, ready: boolean): DiarySection => {
  const shown = useRef(wanted)
  if (ready) shown.current = wanted
  return shown.current
}

const Amiss = ({ snapshot, losses: Losses }: { snapshot: Snapshot; losses: typeof LossesHere | undefined }) => {
  const say = useSay()
  if (!snapshot.writable) {
    return (
      <Banner tone="look" fact={say('newerData')}>
        {say('newerDataMore')}
      </Banner>
    )
  }
  if (snapshot.unreadable === 0) return Losses ? <Losses snapshot={snapshot} /> : null
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
  const siteName = useSiteName()
  const { snapshot, failed } = useSnapshot(siteName)
  const wanted = sectionOf(hash)
  const complete = snapshot !== undefined && !snapshot.more
  const Claims = useClaims(complete)
  const Sites = useSites(wanted === 'sites' || Claims !== undefined)
  const Losses = useLosses(complete)
  const { Review, FollowUps } = useLooking(wanted, complete)
  const parts: Partial<Record<DiarySection, unknown>> = {
    claims: Claims,
    sites: Sites,
    review: Review,
    followups: FollowUps,
  }
  const current = useReady(wanted, !(wanted in parts) || parts[wanted] !== undefined)
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
  const waiting = complete ? snapshot.episodes.filter(isWaiting).length : 0
  const now = Date.now()
  const today = complete ? todayOf(dueOf(snapshot, now), snapshot, now).length : 0
  return (
    <Diary
      current={current}
      waiting={waiting}
      followUps={today}
      banner={<Amiss snapshot={snapshot} losses={current === 'privacy' ? undefined : Losses} />}
    >
      {current === 'episodes' && <Episodes key={hash} snapshot={snapshot} hash={hash} siteName={siteName} />}
      {current === 'review' && Review && <Review snapshot={snapshot} siteName={siteName} />}
      {current === 'followups' && FollowUps && (
        <FollowUps
          key={hash}
          snapshot={snapshot}
          wanted={hash.startsWith(FOLLOW_UP) ? hash.slice(FOLLOW_UP.length) : undefined}
        />
      )}
      {current === 'claims' && Claims && <Claims snapshot={snapshot} />}
      {current === 'sites' && Sites && <Sites snapshot={snapshot} />}
      {current === 'privacy' && <Privacy snapshot={snapshot} />}
    </Diary>
  )
}
