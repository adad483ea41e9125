import type {
  Done,
  Failure,
  MergeReply,
  NoticeReply,
  OverviewReply,
  QuestionReply,
  Request,
} from '../../messages/types.ts'
import { settleOffer } from '../../storage/mergeOffers.ts'
import { addAsk } from '../../storage/moments.ts'
import { readSettings } from '../../storage/settings.ts'
import { openWhole, type Store } from '../../storage/store.ts'
import type { Speaker } from './accept.ts'
import { reachOpenTabs, syncSites } from './access.ts'
import { answerChange, answerOutcome, answerProblem, undoAnswer } from './answering.ts'
import { openToken, pillEvent } from './asking.ts'
import { eraseClaim, isClaimed, isMovable, keepClaim, voidClaim } from './claiming.ts'
import { answerAgain } from './comingBack.ts'
import { agree, changeSettings, eraseEverything, mute, pause, withdraw } from './consenting.ts'
import { dropStore } from './context.ts'
import { keepDraft } from './drafts.ts'
import { addEpisode, editEpisode } from './editing.ts'
import { answerFollowUp, skipFollowUps } from './followingUp.ts'
import { bringBack, forgetLastHour, forgetNow, forgetSoon } from './forgetting.ts'
import { answerForOffice } from './forOffice.ts'
import { backupSaved, mergePart, nothingKept } from './keepingSafe.ts'
import { answerNotice } from './noticing.ts'
import { overviewOf } from './overview.ts'
import { acknowledgePack, forgetPack } from './packs.ts'
import { questionOf } from './questionOf.ts'
import { joinEpisodes, moveVisits, undoRegrouping } from './regrouping.ts'
import { rememberLearner } from './remembering.ts'
import { reviewOpened } from './reviewing.ts'

type Reply = Done | MergeReply | NoticeReply | OverviewReply | QuestionReply | { ok: false; error: Failure }

const REFUSED: Reply = { ok: false, error: 'refused' }
const GONE: Reply = { ok: false, error: 'gone' }
const done = (done: boolean): Reply => (done ? { ok: true } : GONE)

type Targeted = Extract<Request, { target: string }>

const lastSite = async (store: Store, episode: string): Promise<string | undefined> => {
  const row = await store.db.episodes.get(episode)
  const whole = row && (await openWhole(store, [row])).whole[0]
  return whole?.visits.at(-1)?.value.site
}

/** What is said about one episode, by a frame with its token or by a page of ours with the episode's id. */
const aboutEpisode = async (store: Store, said: Targeted, speaker: Speaker, now: number): Promise<Reply> => {
  const opened = speaker.role === 'frame' ? await openToken(said.target, speaker.tab, speaker.document) : undefined
  if (speaker.role === 'frame' && !opened) return REFUSED
  const id = opened?.episode ?? said.target
  switch (said.type) {
    case 'question': {
      const question = await questionOf(store, id, opened?.first ?? false, now)
      return question ? { ok: true, question } : GONE
    }
    case 'answer': {
      const answered = await answerProblem(store, id, said, now)
      if (answered) await addAsk(store.db, { at: now, episode: id, what: 'answered' })
      return done(answered)
    }
    case 'outcome':
      return done(await answerOutcome(store, id, said.outcome, now))
    case 'change':
      return done(await answerChange(store, id, said.change, now))
    case 'undo':
      return done(await undoAnswer(store, id))
    case 'settle':
      if (said.how !== 'later') return done(await forgetNow(store, id, now))
      await addAsk(store.db, { at: now, episode: id, what: 'later' })
      return { ok: true }
    case 'again':
      return done(await answerAgain(store, id, said.same, now))
    case 'draft':
      await keepDraft(id, said.field, said.text)
      return { ok: true }
    case 'muteHere': {
      const site = await lastSite(store, id)
      return done(site !== undefined && (await mute(store, site, true)))
    }
  }
}

/** Everything is to be kept, for instance because of a legal hold: nothing is deleted, by nobody. */
const isHeld = async (store: Store, said: Request): Promise<boolean> => {
  const deletes =
    said.type === 'remove' ||
    said.type === 'forgetHour' ||
    said.type === 'eraseAll' ||
    said.type === 'removeClaim' ||
    // A file may say that something was forgotten elsewhere.
    said.type === 'mergePart' ||
    (said.type === 'settle' && said.how !== 'later')
  return deletes && (await readSettings(store.db)).keepAll
}

const changeSites = async (store: Store): Promise<Reply> => {
  await reachOpenTabs(await syncSites(store))
  return { ok: true }
}

/** Does what an accepted message says and answers after the commit. @param now UTC milliseconds */
export const handle = async (
  store: Store,
  said: Request,
  speaker: Speaker,
  now: number,
  zone: string,
): Promise<Reply> => {
  if (await isHeld(store, said)) return { ok: false, error: 'held' }
  if ('target' in said) return aboutEpisode(store, said, speaker, now)
  switch (said.type) {
    case 'notice':
      return speaker.role === 'content' ? answerNotice(store, said, speaker.tab, now, zone) : REFUSED
    case 'pill':
      return speaker.role === 'content'
        ? done(await pillEvent(store, said.token, said.event, speaker.tab, now))
        : REFUSED
    case 'pause':
      await pause(store, said.until, now)
      return said.until === 'end' ? changeSites(store) : { ok: true }
    case 'mute':
      return done(await mute(store, said.site, said.on))
    case 'edit':
      return done(await editEpisode(store, said, now))
    case 'add':
      return done(await addEpisode(store, said, now, zone))
    case 'move':
      return (await isMovable(store, said.visits)) ? done(await moveVisits(store, said.visits, said.to, now)) : REFUSED
    case 'join':
      return (await isClaimed(store, said.from)) ? REFUSED : done(await joinEpisodes(store, said.from, said.into, now))
    case 'undoRegroup':
      return done(await undoRegrouping(store, now))
    case 'followUp':
      return done(await answerFollowUp(store, said, now))
    case 'skipFollowUps':
      await skipFollowUps(store, said.ids)
      return { ok: true }
    case 'reviewed':
      await reviewOpened(store, now)
      return { ok: true }
    case 'mergePart': {
      const merged = await mergePart(store, said, now, zone)
      return typeof merged === 'string' ? { ok: true, next: merged } : { ok: true, merged }
    }
    case 'backupSaved':
      await backupSaved(store, now, zone)
      return { ok: true }
    case 'settleSame':
      await settleOffer(store.db, { one: said.one, other: said.other })
      return { ok: true }
    case 'remove':
      return done(await forgetSoon(store, said.id, now))
    case 'restore':
      return done(await bringBack(store, said.id))
    case 'forgetHour':
      await forgetLastHour(store, now)
      return { ok: true }
    case 'agree':
      return (await agree(store, said, now)) ? changeSites(store) : REFUSED
    case 'withdraw':
      await withdraw(store)
      return changeSites(store)
    case 'settings':
      await changeSettings(store, said)
      if (said.mode) await addAsk(store.db, { at: now, episode: '', what: 'chosen' })
      return changeSites(store)
    case 'overview':
      return { ok: true, overview: await overviewOf(store, said.tab, now) }
    case 'sync':
      return changeSites(store)
    case 'eraseAll':
      await eraseEverything(store)
      await nothingKept()
      await syncSites(store)
      await dropStore()
      return { ok: true }
    case 'claim':
      return (await keepClaim(store, said)) ? { ok: true } : REFUSED
    case 'removeClaim':
      return done(await eraseClaim(store, said.id, now))
    case 'voidClaim':
      return done(await voidClaim(store, said))
    case 'forOffice':
      return done(await answerForOffice(store, said))
    case 'learner':
      await rememberLearner(store, said.learner)
      return { ok: true }
    case 'acknowledge':
      return (await acknowledgePack(store, said, now)) ? { ok: true } : REFUSED
    case 'forgetPack':
      await forgetPack(store, said.digest)
      return { ok: true }
  }
}
