import type { OfficeEntry } from '../../claims/packs/office.ts'
import { useSay } from '../words.tsx'

/** What an office will ask, question by question, with the answers that it offers. */
export const AskedList = ({ title, entries }: { title: string; entries: readonly OfficeEntry[] }) => {
  const say = useSay()
  const choices = (entry: OfficeEntry): string => {
    if (entry.kind === 'scale') return say('packScaleFromTo', entry.from, entry.to)
    return 'options' in entry ? entry.options.map(({ label }) => label).join(' · ') : say('packOwnWords')
  }
  return (
    <section class="stack tight">
      <h3>{title}</h3>
      {entries.length === 0 ? (
        <p class="muted">{say('packAskedNothing')}</p>
      ) : (
        <ol class="list">
          {entries.map(entry => (
            <li key={entry.id}>
              <p>
                {entry.label}
                {!entry.required && <span class="muted"> {say('packOptional')}</span>}
              </p>
              <p class="meta">{choices(entry)}</p>
            </li>
          ))}
        </ol>
      )}
    </section>
  )
}
