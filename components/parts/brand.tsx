import { Icon } from '../icon.tsx'
import { useSay } from '../words.tsx'

/** Mark and name. */
export const Brand = () => (
  <span class="brand">
    <Icon name="mark" />
    {useSay()('extName')}
  </span>
)
