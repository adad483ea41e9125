/** Where a session site's page shows what was asked, and how it is called there. */
export interface Session {
  /** Where a search leads; nothing in it says what was asked. */
  readonly results: string
  /** Selector of the box that holds the words on a results page; none when only the title does. */
  readonly box?: string
  /** The title of a results page, `{query}` in it. */
  readonly title: string
  /** How much later than the page its words come, in milliseconds. */
  readonly after: number
}

/** Runs in the page: a search stays in the session, as behind a log-in, and the results show it some time after loading. */
export function session({ results, box, title, after }: Session): void {
  const field = document.querySelector<HTMLInputElement>('input[type=search]')
  document.querySelector('form')?.addEventListener('submit', event => {
    event.preventDefault()
    sessionStorage.setItem('query', field?.value ?? '')
    location.assign(results)
    if (results.startsWith('/#')) location.reload()
  })
  const query = sessionStorage.getItem('query')
  if (query === null || !(location.pathname + location.hash).startsWith(results.slice(0, 12))) return
  setTimeout(() => {
    document.title = title.replace('{query}', query)
    const shown = box ? document.querySelector<HTMLInputElement>(box) : null
    if (shown) shown.value = query
  }, after)
}
