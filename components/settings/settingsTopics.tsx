import { useRef, useState } from 'preact/hooks'
import { TextField } from '../parts/textField.tsx'
import { type TextKey, useSay } from '../words.tsx'
import type { SettingsViewProps } from './types.ts'

/** What the messages let through. */
const MOST = 50
const LONGEST = 100

const plain = (word: string): string => word.normalize('NFKC').toLowerCase().trim()

/** Words of problems about which nothing is asked. */
export const SettingsTopics = ({ mutedTopics, onChange }: Pick<SettingsViewProps, 'mutedTopics' | 'onChange'>) => {
  const say = useSay()
  const field = useRef<HTMLInputElement>(null)
  const [word, setWord] = useState('')
  const [fault, setFault] = useState<TextKey>()
  const add = (): void => {
    const known = mutedTopics.some(topic => plain(topic) === plain(word))
    const amiss =
      word.trim() === '' ? 'topicEmpty' : known ? 'topicKnown' : mutedTopics.length >= MOST ? 'topicsFull' : undefined
    setFault(amiss)
    if (amiss === undefined) {
      setWord('')
      onChange({ mutedTopics: [...mutedTopics, word.trim()] })
    }
    field.current?.focus()
  }
  const remove = (topic: string): void => {
    onChange({ mutedTopics: mutedTopics.filter(one => one !== topic) })
    // The button goes with its line.
    field.current?.focus()
  }
  return (
    <form
      class="stack tight form"
      onSubmit={event => {
        event.preventDefault()
        add()
      }}
    >
      <TextField
        label={say('topicsLabel')}
        hint={say('topicsHint')}
        value={word}
        maxLength={LONGEST}
        fault={fault && say(fault)}
        inputRef={field}
        onInput={value => {
          setWord(value)
          setFault(undefined)
        }}
      />
      <div class="row">
        <button type="submit" class="btn small">
          {say('topicsAdd')}
        </button>
      </div>
      {mutedTopics.length > 0 && (
        <ul>
          {mutedTopics.map(topic => (
            <li key={topic} class="due">
              <bdi>{topic}</bdi>
              <button
                type="button"
                class="btn small quiet"
                aria-label={say('removeNamed', topic)}
                onClick={() => remove(topic)}
              >
                {say('remove')}
              </button>
            </li>
          ))}
        </ul>
      )}
    </form>
  )
}
