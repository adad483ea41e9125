import type { SearchLine, SourceLine } from '../../episodes/types.ts'
import { durationText } from '../duration.ts'
import { useFormats } from '../format.ts'
import { identifierLinks } from '../links.ts'
import { Outside } from '../parts/outside.tsx'
import { useSay } from '../words.tsx'

export interface SourceListProps {
  sources: readonly SourceLine[]
  siteName: (site: string) => string
}

/** What was opened, each with its registry numbers. */
export const SourceList = ({ sources, siteName }: SourceListProps) => {
  const say = useSay()
  return (
    <section>
      <h3>{say('sourcesTitle')}</h3>
      {sources.length === 0 && <p>{say('noSources')}</p>}
      <ul class="src">
        {sources.map(source => {
          const links = identifierLinks(source.ids)
          return (
            <li key={source.url}>
              <p>
                <Outside href={source.url}>
                  <bdi>{source.title ?? links[0]?.text ?? source.url}</bdi>
                </Outside>
              </p>
              <p class="ids">
                <span>{siteName(source.site)}</span>
                {links.map(link => (
                  <Outside key={link.text} href={link.href}>
                    {link.text}
                  </Outside>
                ))}
                <span>{durationText(say, source.seconds)}</span>
              </p>
            </li>
          )
        })}
      </ul>
    </section>
  )
}

export interface SearchListProps {
  searches: readonly SearchLine[]
  zone: string
  siteName: (site: string) => string
}

/** What was typed, where and when. */
export const SearchList = ({ searches, zone, siteName }: SearchListProps) => {
  const say = useSay()
  const formats = useFormats()
  if (searches.length === 0) return null
  return (
    <section>
      <h3>{say('searchesTitle')}</h3>
      <ul class="stack close">
        {searches.map(search => (
          <li key={`${search.site} ${search.query ?? ''}`}>
            {search.query === undefined ? say('searchUnsaid') : <bdi>{search.query}</bdi>}{' '}
            <span class="meta">
              {siteName(search.site)}, {formats.time(search.at, zone)}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
