import { useId, useRef } from 'preact/hooks'
import type { RefusedFor } from '../../storage/backupFile.ts'
import { Icon } from '../icon.tsx'
import { Fault } from '../parts/fault.tsx'
import { type Say, type TextKey, useSay } from '../words.tsx'
import { MergeResult } from './mergeResult.tsx'
import type { BackupProps, Merging } from './types.ts'

const REFUSED: Readonly<Record<RefusedFor, TextKey>> = {
  tooBig: 'fileTooBig',
  notAFile: 'fileNoFile',
  notOurs: 'fileNotOurs',
  newer: 'fileNewer',
  damaged: 'fileDamaged',
}

const faultOf = (say: Say, merging: Merging | undefined): string | undefined => {
  if (merging === 'failed') return say('notDone')
  if (merging === 'newer') return `${say('newerData')}. ${say('newerDataMore')}`
  if (merging === 'held') return say('fileHeld')
  if (typeof merging === 'object' && 'refused' in merging) {
    return `${say('fileRefused')} ${say(REFUSED[merging.refused])}`
  }
  return undefined
}

/** Takes a saved file, and says what it changed or why it was not taken. */
export const MergeFile = ({ merging, held, keepDays, onFile, onHeld }: BackupProps) => {
  const say = useSay()
  const id = useId()
  const input = useRef<HTMLInputElement>(null)
  return (
    <div class="stack tight">
      <h3>{say('mergeTitle')}</h3>
      <p id={`${id}h`} class="measure">
        {say('mergeMore')}
      </p>
      <div class="row">
        <button
          type="button"
          class="btn"
          aria-describedby={`${id}h ${id}f`}
          onClick={() => (held ? onHeld() : input.current?.click())}
        >
          <Icon name="add" />
          {say('mergeChoose')}
        </button>
        <input
          ref={input}
          type="file"
          accept=".json,application/json"
          hidden
          aria-label={say('mergeChoose')}
          onChange={event => {
            const file = event.currentTarget.files?.[0]
            // The same file may be chosen twice.
            event.currentTarget.value = ''
            if (file) onFile(file)
          }}
        />
      </div>
      <Fault id={`${id}f`} text={faultOf(say, merging)} />
      <div role="status">
        {merging === 'reading' && <p>{say('mergeReading')}</p>}
        {typeof merging === 'object' && 'merged' in merging && (
          <MergeResult merged={merging.merged} keepDays={held ? undefined : keepDays} />
        )}
      </div>
    </div>
  )
}
