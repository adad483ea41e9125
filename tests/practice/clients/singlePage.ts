/** How a single-page site behaves. */
export interface SinglePage {
  /** Where its script fetches the parts of a page. */
  readonly data: string
  /** How much later than the address the title changes, in milliseconds. */
  readonly titleAfter: number
  /** True when `/search#q=` is a search too. */
  readonly hashSearch: boolean
}

/** Runs in the page: links and forms move the address by pushState; content and title follow. */
export function singlePage({ data, titleAfter, hashSearch }: SinglePage): void {
  const view = document.querySelector<HTMLElement>('#view')
  const field = document.querySelector<HTMLInputElement>('input[type=search]')
  let turn = 0

  const wanted = () => {
    const hash = new URLSearchParams(location.hash.slice(1)).get('q')
    if (hashSearch && hash !== null) return `${location.pathname}?q=${encodeURIComponent(hash)}`
    return location.pathname + location.search
  }

  const show = async () => {
    const mine = ++turn
    const of = wanted()
    const reply = await fetch(`${data}?of=${encodeURIComponent(of)}`, { headers: { 'x-practice': 'page' } })
    const { title, html } = (await reply.json()) as { title: string; html: string }
    if (mine !== turn || !view) return
    view.innerHTML = html
    const query = new URLSearchParams(of.split('?')[1])
    if (field) field.value = query.get('search') ?? query.get('q') ?? ''
    setTimeout(() => {
      if (mine === turn) document.title = title
    }, titleAfter)
  }

  const go = (address: URL) => {
    history.pushState({}, '', address)
    void show()
  }

  document.addEventListener('click', event => {
    const link = event.target instanceof Element ? event.target.closest('a') : null
    if (!link || event.defaultPrevented || event.ctrlKey || event.metaKey || event.shiftKey) return
    const address = new URL(link.href)
    if (address.origin !== location.origin || (address.pathname === location.pathname && address.hash)) return
    event.preventDefault()
    go(address)
    scrollTo(0, 0)
  })
  document.querySelector('form')?.addEventListener('submit', event => {
    event.preventDefault()
    const form = event.currentTarget as HTMLFormElement
    const address = new URL(form.action)
    address.search = new URLSearchParams({ [field?.name ?? 'q']: field?.value ?? '' }).toString()
    go(address)
  })
  addEventListener('popstate', () => void show())
  if (hashSearch) addEventListener('hashchange', () => void show())
  if (!view?.hasChildNodes() || location.hash.startsWith('#q=')) void show()
}
