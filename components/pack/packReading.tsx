import { useEffect, useId, useRef, useState } from 'preact/hooks'
import type { PackShown } from '../../claims/packs/shown.ts'
import { Banner } from '../parts/banner.tsx'
import { Fault } from '../parts/fault.tsx'
import { Tick } from '../parts/tick.tsx'
import { useSay } from '../words.tsx'
import { PackFacts } from './packFacts.tsx'
import { ProblemList } from './problemList.tsx'
import type { PackReadingProps } from './types.ts'

interface AgreeProps extends Pick<PackReadingProps, 'replaces' | 'onUse' | 'onNotNow'> {
  shown: PackShown
}

/** Disclosures are acknowledged before the activity begins, never by a tick that stood there already. */
const Agree = ({ shown, replaces, onUse, onNotNow }: AgreeProps) => {
  const say = useSay()
  const [read, setRead] = useState(false)
  const [asked, setAsked] = useState(false)
  const tick = useRef<HTMLInputElement>(null)
  const id = useId()
  // An acknowledgement is of this pack and of no other.
  useEffect(() => {
    setRead(false)
    setAsked(false)
  }, [shown.pack])
  const isMissing = asked && !read
  const use = () => {
    setAsked(true)
    if (read) onUse()
    else tick.current?.focus()
  }
  return (
    <div class="stack tight">
      <Tick checked={read} onChange={setRead} inputRef={tick} faultId={`${id}f`} invalid={isMissing}>
        {say('packIRead')}
      </Tick>
      <Fault id={`${id}f`} text={isMissing ? say('packReadMissing') : undefined} />
      <p class="measure">{say('packFromNow')}</p>
      {replaces && <p class="measure">{say('packReplaces')}</p>}
      <div class="row">
        <button type="button" class="btn primary" onClick={use}>
          {say('packUse')}
        </button>
        <button type="button" class="btn" onClick={onNotNow}>
          {say('packNotNow')}
        </button>
      </div>
    </div>
  )
}

/** A pack that was opened, to read whole before it is used; or why the file is none. Takes the focus when it appears. */
export const PackReading = ({ read, replaces, onUse, onNotNow }: PackReadingProps) => {
  const say = useSay()
  const id = useId()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [read])
  const isPack = 'pack' in read
  const mayUse = isPack && read.standing === 'fits'
  return (
    <section class="card stack" aria-labelledby={id}>
      <h2 id={id} ref={heading} tabIndex={-1}>
        {say(isPack ? 'packReadTitle' : 'packNoPackTitle')}
      </h2>
      {isPack ? (
        <PackFacts shown={read} />
      ) : (
        <>
          <Banner tone="look" fact={say('packNothingChanged')}>
            {say('packShowOffice')}
          </Banner>
          <ProblemList problems={read.problems} />
        </>
      )}
      {mayUse ? (
        <Agree shown={read} replaces={replaces} onUse={onUse} onNotNow={onNotNow} />
      ) : (
        <div class="row">
          <button type="button" class="btn" onClick={onNotNow}>
            {say('packClose')}
          </button>
        </div>
      )}
    </section>
  )
}
