import { useRef } from 'preact/hooks'
import { useSay } from '../words.tsx'
import { AddedLine } from './addedLine.tsx'
import { OwnForm, type OwnFormProps } from './ownForm.tsx'
import type { OwnProps } from './sitesTypes.ts'

/** The pages that the person added, and the form that adds one. */
export const OwnPages = ({ fieldRef, ...props }: OwnProps & Pick<OwnFormProps, 'fieldRef'>) => {
  const say = useSay()
  const heading = useRef<HTMLHeadingElement>(null)
  const { pages, onAllowOwn, onAskOwnAgain, onRemoveOwn } = props
  return (
    <section class="stack apart-top">
      <div class="stack close measure">
        <h2 ref={heading} tabIndex={-1}>
          {say('ownTitle')}
        </h2>
        <p>{say('ownMore')}</p>
      </div>
      {pages.length > 0 && (
        <ul>
          {pages.map(({ host, under, query, state, muted }, at) => (
            <AddedLine
              key={`${host}${under}`}
              name={`${host}${under}`}
              more={query ? say('ownWithSearches', query) : say('ownWithoutSearches')}
              state={state}
              muted={muted}
              onAllow={() => onAllowOwn(at)}
              onAskAgain={() => onAskOwnAgain(at)}
              onRemove={() => {
                onRemoveOwn(at)
                // The button goes with its line.
                heading.current?.focus()
              }}
            />
          ))}
        </ul>
      )}
      <OwnForm {...props} fieldRef={fieldRef} />
    </section>
  )
}
