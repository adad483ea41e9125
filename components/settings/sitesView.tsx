import { useMemo, useRef, useState } from 'preact/hooks'
import { Empty } from '../parts/empty.tsx'
import { count } from '../plural.ts'
import { useSay } from '../words.tsx'
import { findSites } from './findSites.ts'
import { Infobutton } from './infobutton.tsx'
import { Library } from './library.tsx'
import { OwnPages } from './ownPages.tsx'
import { SiteGroup } from './siteGroup.tsx'
import { SiteSearch } from './siteSearch.tsx'
import { SitesBanner } from './sitesBanner.tsx'
import type { SitesViewProps } from './sitesTypes.ts'

/** Where Aftersearch notices: each site with its switch, the ways to it, and what the browser allows. */
export const SitesView = (props: SitesViewProps) => {
  const say = useSay()
  const { groups } = props
  const [search, setSearch] = useState('')
  const field = useRef<HTMLInputElement>(null)
  const libraryField = useRef<HTMLInputElement>(null)
  const ownField = useRef<HTMLInputElement>(null)
  const searched = search.trim() !== ''
  const found = useMemo(() => findSites(groups, search), [groups, search])
  const sites = found.flatMap(group => group.sites)
  const showAll = () => {
    setSearch('')
    field.current?.focus()
  }
  return (
    <>
      <header class="stack close">
        <h1 tabIndex={-1}>{say('sitesTitle')}</h1>
        <p class="measure">{say('sitesMore')}</p>
      </header>
      <SitesBanner {...props} />
      <section class="stack tight">
        <div class="filters">
          <SiteSearch value={search} onSearch={setSearch} inputRef={field} />
          <div class="row">
            <button type="button" class="btn" onClick={() => libraryField.current?.focus()}>
              {say('libraryShort')}
            </button>
            <button type="button" class="btn" onClick={() => ownField.current?.focus()}>
              {say('ownTitle')}
            </button>
          </div>
        </div>
        <p class="meta" role="status">
          {searched && sites.length > 0 && count(say, 'sitesFound', sites.length)}
          {searched && sites.length === 0 && <span class="vh">{say('nothingFoundFor', search)}</span>}
        </p>
        {sites.length === 0 && (
          <Empty
            title={say('nothingFoundFor', search)}
            actions={
              <>
                <button type="button" class="btn" onClick={showAll}>
                  {say('sitesAll')}
                </button>
                <button type="button" class="btn quiet" onClick={() => ownField.current?.focus()}>
                  {say('ownTitle')}
                </button>
              </>
            }
          >
            {say('sitesNotFoundMore')}
          </Empty>
        )}
        <div>
          {found.map(({ group, sites }) => (
            // Drawn anew when a search begins or ends: what it opens is not what the reader had opened.
            <SiteGroup key={`${group} ${searched}`} {...props} group={group} sites={sites} found={searched} />
          ))}
        </div>
      </section>
      <Library {...props.library} fieldRef={libraryField} />
      <OwnPages {...props.own} fieldRef={ownField} />
      <Infobutton {...props} />
    </>
  )
}
