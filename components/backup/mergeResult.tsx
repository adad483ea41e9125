import type { RefusedRecord } from '../../storage/mergeCheck.ts'
import { useFormats } from '../format.ts'
import { Icon } from '../icon.tsx'
import { count } from '../plural.ts'
import { type TextKey, useSay } from '../words.tsx'
import type { MergeResultProps } from './types.ts'

const RECORDS: Readonly<Record<RefusedRecord['table'], TextKey>> = {
  episodes: 'recordEpisode',
  visits: 'recordPart',
  claims: 'recordClaim',
}

const REASONS: Readonly<Record<RefusedRecord['why'], TextKey>> = {
  content: 'recordUnread',
  visits: 'recordIncomplete',
  episode: 'recordAlone',
  differs: 'recordDiffers',
}

/** Records that were not taken, each by name and with its reason. */
const Refused = ({ refused }: { refused: readonly RefusedRecord[] }) => {
  const say = useSay()
  return (
    <details>
      <summary>
        <Icon name="chevron" />
        {count(say, 'mergeRefused', refused.length)}
      </summary>
      <ul class="stack close">
        {refused.map(({ table, id, why }) => (
          <li key={`${table} ${id}`} class="meta">
            {say(RECORDS[table], id)}: {say(REASONS[why])}
          </li>
        ))}
      </ul>
    </details>
  )
}

/** What a file changed here. */
export const MergeResult = ({ merged, keepDays }: MergeResultProps) => {
  const say = useSay()
  const { number } = useFormats()
  const { episodes, claims, refused, settings } = merged
  return (
    <div class="stack tight">
      <p class="saved">
        <Icon name="check" />
        {say('mergeDone')}
      </p>
      <dl class="facts">
        <dt>{say('mergeEpisodes')}</dt>
        <dd>
          {say(
            'mergeSums',
            number(episodes.added),
            number(episodes.updated),
            number(episodes.deleted),
            number(episodes.unchanged),
          )}
        </dd>
        <dt>{say('mergeClaims')}</dt>
        <dd>{say('mergeClaimSums', number(claims.added), number(claims.deleted), number(claims.unchanged))}</dd>
      </dl>
      {claims.voided !== undefined && claims.voided > 0 && <p>{count(say, 'mergeVoided', claims.voided)}</p>}
      {settings && <p>{say('mergeSettings')}</p>}
      {episodes.added > 0 && keepDays !== undefined && <p>{count(say, 'mergeStays', keepDays)}</p>}
      {refused.length > 0 && <Refused refused={refused} />}
    </div>
  )
}
