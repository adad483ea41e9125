import { useFormats } from '../format.ts'
import { Banner } from '../parts/banner.tsx'
import { useSay } from '../words.tsx'
import { hostText } from './hostsText.ts'
import type { SitesViewProps } from './sitesTypes.ts'

/** More names than this are no sentence any more. */
const NAMED = 6

/** What keeps the switches from being true, one thing at a time: not agreed, access withheld, access beyond them. */
export const SitesBanner = ({ agreed, welcomeHref, groups, extra, onAllow, onGiveBack }: SitesViewProps) => {
  const say = useSay()
  const formats = useFormats()
  const some = (names: readonly string[]) =>
    formats.list(names.length > NAMED ? [...names.slice(0, NAMED), '…'] : names)
  if (!agreed) {
    return (
      <Banner
        tone="look"
        fact={say('stateNotSetUp')}
        actions={
          <a class="btn small" href={welcomeHref}>
            {say('setUp')}
          </a>
        }
      >
        {say('notSetUpMore')}
      </Banner>
    )
  }
  const missing = groups.flatMap(({ sites }) => sites).filter(site => site.state === 'missing')
  if (missing.length > 0) {
    return (
      <Banner
        tone="look"
        fact={say('accessMissing')}
        actions={
          <button type="button" class="btn small" onClick={() => onAllow(missing.map(site => site.id))}>
            {say('allowAgain')}
          </button>
        }
      >
        {say('accessMissingMore', some(missing.map(site => site.name)))}
      </Banner>
    )
  }
  if (extra.length === 0) return null
  return (
    <Banner
      tone="look"
      fact={say('accessExtra')}
      actions={
        <button type="button" class="btn small" onClick={onGiveBack}>
          {say('giveBack')}
        </button>
      }
    >
      {say('accessExtraMore', some(extra.map(host => hostText(say, host))))}
    </Banner>
  )
}
