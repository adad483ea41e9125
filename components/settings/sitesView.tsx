import { GROUP_TEXTS } from '../answers/texts.ts'
import { useFormats } from '../format.ts'
import { Banner } from '../parts/banner.tsx'
import { useSay } from '../words.tsx'
import { SiteRow } from './siteLine.tsx'
import type { SitesViewProps } from './types.ts'

/** Where Aftersearch notices: each site with its switch, and what the browser allows. */
export const SitesView = (props: SitesViewProps) => {
  const say = useSay()
  const formats = useFormats()
  const { groups, extra, onGiveBack } = props
  return (
    <>
      <header class="stack close">
        <h1 tabIndex={-1}>{say('sitesTitle')}</h1>
        <p class="measure">{say('sitesMore')}</p>
      </header>
      {extra.length > 0 && (
        <Banner
          tone="look"
          fact={say('accessExtra')}
          actions={
            <button type="button" class="btn small" onClick={onGiveBack}>
              {say('giveBack')}
            </button>
          }
        >
          {say('accessExtraMore', formats.list(extra))}
        </Banner>
      )}
      {groups.map(({ group, sites }) => (
        <section key={group} class="stack tight">
          <h2>{say(GROUP_TEXTS[group])}</h2>
          <ul class="sites">
            {sites.map(site => (
              <SiteRow key={site.id} site={site} {...props} />
            ))}
          </ul>
        </section>
      ))}
    </>
  )
}
