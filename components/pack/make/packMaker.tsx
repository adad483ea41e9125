import { useMemo, useRef, useState } from 'preact/hooks'
import { Icon } from '../../icon.tsx'
import { useSay } from '../../words.tsx'
import { PackFacts } from '../packFacts.tsx'
import { pathsTo } from '../places.ts'
import { CheckPanel } from './checkPanel.tsx'
import { EndPart } from './endPart.tsx'
import { FormPart } from './formPart.tsx'
import { Making } from './making.tsx'
import { OfficePart } from './officePart.tsx'
import { RosterPart } from './rosterPart.tsx'
import { SourcesPart } from './sourcesPart.tsx'
import { Starting } from './starting.tsx'
import type { PackMakerProps } from './types.ts'
import { AskedPart, ProfessionsPart } from './whoPart.tsx'
import { DisclosuresPart, WindowPart } from './windowPart.tsx'

const FIELDS = 'input:not([type=hidden]), select, textarea, button'

const placeOf = (target: EventTarget | null): string | undefined =>
  target instanceof Element ? target.closest<HTMLElement>('[data-place]')?.dataset.place : undefined

/** Shows the field at a place of the pack, or the nearest part that holds it, and gives it the focus. */
const goTo = (form: HTMLElement, path: string): void => {
  const places = [...form.querySelectorAll<HTMLElement>('[data-place]')]
  const [place] = pathsTo(path)
    .reverse()
    .flatMap(one => places.find(({ dataset }) => dataset.place === one) ?? [])
  for (let up = place?.closest('details'); up; up = up.parentElement?.closest('details')) up.open = true
  const field = place?.querySelector<HTMLElement>(FIELDS)
  field?.scrollIntoView({ block: 'center' })
  field?.focus({ preventScroll: true })
}

/** A form for everything that a pack holds, checked as it is typed. */
export const PackMaker = (props: PackMakerProps) => {
  const { draft, onDraft, rules, sites, problems, isOpened, onSave } = props
  const say = useSay()
  const form = useRef<HTMLDivElement>(null)
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set())
  const [asked, setAsked] = useState(isOpened)
  const faults = useMemo(
    () => ({ problems, isDue: (place: string) => asked || left.has(place) }),
    [problems, asked, left],
  )
  const set = (change: Partial<typeof draft>) => onDraft({ ...draft, ...change })
  const go = (path: string) => {
    setLeft(new Set([...left, ...pathsTo(path)]))
    if (form.current) goTo(form.current, path)
  }
  const save = () => {
    const [first] = problems
    if (!first) return onSave()
    setAsked(true)
    go(first.path)
  }
  const parts = { draft, set, rules, sites }
  return (
    <>
      <header class="stack tight">
        <h1 tabIndex={-1}>{say('packMakeTitle')}</h1>
        <p class="measure">{say('packMakeLead')}</p>
        <Starting {...props} />
      </header>
      <Making.Provider value={faults}>
        <div class="claim">
          <div
            ref={form}
            class="stack pack-form"
            onFocusOut={event => {
              const place = placeOf(event.target)
              if (place !== undefined && !left.has(place)) setLeft(new Set([...left, place]))
            }}
          >
            <OfficePart {...parts} />
            <ProfessionsPart {...parts} />
            <SourcesPart {...parts} />
            <WindowPart {...parts} />
            <DisclosuresPart {...parts} />
            <AskedPart {...parts} />
            <FormPart of="form" {...parts} />
            <FormPart of="evaluation" {...parts} />
            <EndPart {...parts} />
            <RosterPart {...parts} />
            {props.shown && (
              <details class="group">
                <summary>
                  <Icon name="chevron" />
                  <h2>{say('packPreview')}</h2>
                </summary>
                <PackFacts shown={props.shown} />
              </details>
            )}
          </div>
          <div class="total">
            <CheckPanel {...props} onGo={go} onSave={save} />
          </div>
        </div>
      </Making.Provider>
    </>
  )
}
