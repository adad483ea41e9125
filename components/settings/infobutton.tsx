import { useId } from 'preact/hooks'
import { Switch } from '../parts/switch.tsx'
import { useSay } from '../words.tsx'
import type { SitesViewProps } from './sitesTypes.ts'

/** Whether what a health record asks on the person's behalf counts as a search. */
export const Infobutton = ({ infobutton, onInfobutton }: Pick<SitesViewProps, 'infobutton' | 'onInfobutton'>) => {
  const say = useSay()
  const id = useId()
  return (
    <section class="site measure apart-top">
      <div class="stack tight">
        <h2 id={id}>{say('infobuttonTitle')}</h2>
        <p id={`${id}h`} class="measure">
          {say('infobuttonMore')}
        </p>
      </div>
      <Switch on={infobutton} labelledBy={id} describedBy={`${id}h`} onSwitch={onInfobutton} />
    </section>
  )
}
