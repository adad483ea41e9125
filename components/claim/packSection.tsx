import type { ComponentChildren } from 'preact'
import { useId, useRef } from 'preact/hooks'
import { Banner } from '../parts/banner.tsx'
import { Confirm } from '../parts/confirm.tsx'
import { useSay } from '../words.tsx'

/** A pack that is kept here, in words. */
export interface HeldLine {
  digest: string
  title: string
  provider: string
  /** When it was acknowledged. */
  kept: string
  /** It can only be let go of. */
  isUnusable?: boolean
}

export interface PackSectionProps {
  /** Those that fill the chosen rule, the newest first. */
  packs: readonly HeldLine[]
  /** Digest of the one that counts. */
  used?: string | undefined
  failure?: string | undefined
  /** A file that was opened and is being read. */
  reading?: ComponentChildren
  onOpen: (file: File) => void
  onChoose: (digest: string) => void
  onForget: (digest: string) => void
}

type HeldProps = Pick<PackSectionProps, 'used' | 'onChoose' | 'onForget'> & { pack: HeldLine; alone: boolean }

const Held = ({ pack, used, alone, onChoose, onForget }: HeldProps) => {
  const say = useSay()
  return (
    <li class="due">
      <div>
        <p>
          <b>{pack.title}</b> {pack.digest === used && !alone && <span class="tag">{say('chosen')}</span>}
        </p>
        <p class="meta">{pack.provider}</p>
        <p class="meta">{pack.kept}</p>
      </div>
      <div class="row">
        {pack.digest !== used && !pack.isUnusable && (
          <button type="button" class="btn small" onClick={() => onChoose(pack.digest)}>
            {say('claimPackChoose')}
          </button>
        )}
        <Confirm
          quiet
          text={say('claimPackForget')}
          question={say('claimPackForgetAsk')}
          yes={say('claimPackForgetYes')}
          no={say('keep')}
          onYes={() => onForget(pack.digest)}
        />
      </div>
    </li>
  )
}

/** What fills a rule that only a provider can give: the packs kept here, and a way to open another. */
export const PackSection = ({ packs, used, failure, reading, onOpen, onChoose, onForget }: PackSectionProps) => {
  const say = useSay()
  const id = useId()
  const input = useRef<HTMLInputElement>(null)
  return (
    <section class="stack" aria-labelledby={id}>
      <div class="stack close">
        <h2 id={id}>{say('claimPackTitle')}</h2>
        <p>{say('claimPackOpenMore')}</p>
      </div>
      {packs.length > 0 && (
        <ul>
          {packs.map(pack => (
            <Held
              key={pack.digest}
              pack={pack}
              used={used}
              alone={packs.length === 1}
              onChoose={onChoose}
              onForget={onForget}
            />
          ))}
        </ul>
      )}
      <div class="row">
        <button type="button" class="btn" onClick={() => input.current?.click()}>
          {say('claimPackOpen')}
        </button>
        <input
          ref={input}
          class="vh"
          type="file"
          accept=".json,application/json"
          aria-label={say('claimPackOpen')}
          tabIndex={-1}
          onChange={event => {
            const file = event.currentTarget.files?.[0]
            // The same file again is a change, too.
            event.currentTarget.value = ''
            if (file) onOpen(file)
          }}
        />
      </div>
      <div role="status">{failure && <Banner tone="look">{failure}</Banner>}</div>
      {reading}
    </section>
  )
}
