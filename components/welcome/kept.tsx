import { Icon, type IconName } from '../icon.tsx'
import { count } from '../plural.ts'
import { type TextKey, useSay } from '../words.tsx'

const KEPT: readonly TextKey[] = ['keptWords', 'keptTitles', 'keptTime', 'keptAnswers']
const NEVER: readonly TextKey[] = ['neverText', 'neverSites', 'neverPrivate', 'neverRecords']

const Marks = ({ icon, keys }: { icon: IconName; keys: readonly TextKey[] }) => {
  const say = useSay()
  return (
    <ul class="marks">
      {keys.map(key => (
        <li key={key}>
          <Icon name={icon} />
          {say(key)}
        </li>
      ))}
    </ul>
  )
}

/** What is kept and for how long, what is never seen, and what Aftersearch cannot promise. */
export const Kept = ({ unansweredDays }: { unansweredDays: number }) => {
  const say = useSay()
  return (
    <section class="stack">
      <h2>{say('keptTitle')}</h2>
      <div class="halves">
        <div>
          <h3>{say('keptHere')}</h3>
          <Marks icon="check" keys={KEPT} />
        </div>
        <div>
          <h3>{say('keptNever')}</h3>
          <Marks icon="close" keys={NEVER} />
        </div>
      </div>
      <p class="meta measure">
        {count(say, 'keptDays', unansweredDays)} {say('keptCopies')}
      </p>
    </section>
  )
}
