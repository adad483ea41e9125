import { Icon, type IconName } from '../icon.tsx'
import { type TextKey, useSay } from '../words.tsx'

const PROMISES: readonly { icon: IconName; title: TextKey; text: TextKey }[] = [
  { icon: 'lock', title: 'promiseHere', text: 'promiseHereMore' },
  { icon: 'edit', title: 'promiseOne', text: 'promiseOneMore' },
  { icon: 'claims', title: 'promiseClaim', text: 'promiseClaimMore' },
]

/** Three promises, each in one line and its reason. */
export const Promises = () => {
  const say = useSay()
  return (
    <ul class="thirds promises">
      {PROMISES.map(({ icon, title, text }) => (
        <li key={title} class="stack tight">
          <Icon name={icon} />
          <h2>{say(title)}</h2>
          <p class="muted">{say(text)}</p>
        </li>
      ))}
    </ul>
  )
}
