import { useEffect, useId, useRef, useState } from 'preact/hooks'
import { Icon } from '../icon.tsx'
import { Banner } from '../parts/banner.tsx'
import { Fault } from '../parts/fault.tsx'
import { Tick } from '../parts/tick.tsx'
import { useSay } from '../words.tsx'
import type { ClaimBusy, ClaimFormat, ClaimViewProps } from './types.ts'

const Progress = ({ busy }: { busy: ClaimBusy }) => {
  const say = useSay()
  return (
    <div class="row">
      <progress value={busy.done} max={1} aria-label={busy.text} />
      <span>{busy.text}</span>
      <button type="button" class="btn small" onClick={busy.onCancel}>
        {say('cancel')}
      </button>
    </div>
  )
}

/** The statement and the files. The buttons stay while a file is made, so that focus has a place. */
export const ClaimSave = ({ statement, stating, ready, roster, busy, failure, saved, onSave }: ClaimViewProps) => {
  const say = useSay()
  const [statedOf, setStatedOf] = useState<string>()
  const stated = statedOf === stating
  // Going back to what was stated before is no statement: it is made anew.
  useEffect(() => setStatedOf(undefined), [stating])
  const [missing, setMissing] = useState<'statement' | 'episodes'>()
  const tick = useRef<HTMLInputElement>(null)
  const id = useId()

  const save = (format: ClaimFormat) => {
    const lacks = ready.count === 0 ? 'episodes' : stated ? undefined : 'statement'
    setMissing(lacks)
    if (lacks) tick.current?.focus()
    else if (!busy) onSave(format)
  }
  const faults = {
    statement: !stated && say('statementMissing'),
    episodes: ready.count === 0 && say('episodesMissing'),
  }

  return (
    <section class="stack tight" aria-labelledby={id}>
      <h2 id={id}>{say('statement')}</h2>
      <Tick
        checked={stated}
        onChange={now => setStatedOf(now ? stating : undefined)}
        inputRef={tick}
        faultId={`${id}f`}
        invalid={missing === 'statement' && !stated}
      >
        {statement}
      </Tick>
      <Fault id={`${id}f`} text={(missing && faults[missing]) || undefined} />
      <div class="row">
        <button type="button" class="btn primary" onClick={() => save('pdf')}>
          <Icon name="save" />
          {say('savePdf')}
        </button>
        <button type="button" class="btn" onClick={() => save('csv')}>
          {say('saveCsv')}
        </button>
        <button type="button" class="btn" onClick={() => save('json')}>
          {say('saveJson')}
        </button>
        {roster && (
          <button type="button" class="btn" onClick={() => save('roster')}>
            {say('saveRoster')}
          </button>
        )}
      </div>
      {busy && <Progress busy={busy} />}
      <div role="status">
        {failure && (
          <Banner tone="look" fact={say('claimFailed')}>
            {failure}
          </Banner>
        )}
        {saved && <Banner fact={say('claimSaved')}>{saved}</Banner>}
      </div>
      <p class="meta">{say('saveMore')}</p>
    </section>
  )
}
