import { gzipSync } from 'node:zlib'
import { builtBytes, builtFiles, builtText, type Target } from './built.ts'

/** Every script and style that an HTML page loads at once, following static imports. */
export const loadedBy = (target: Target, page: string): string[] => {
  const found = new Set<string>()
  const known = new Set(builtFiles(target))
  const add = (name: string): void => {
    if (found.has(name) || !known.has(name)) return
    found.add(name)
    if (!name.endsWith('.js')) return
    const folder = name.split('/').slice(0, -1)
    for (const [, path] of builtText(target, name).matchAll(
      /(?:^|[;}\s])(?:import|export)[^'"()]*?from\s*["'](\.[^"']+)["']|(?:^|[;}\s])import\s*["'](\.[^"']+)["']/g,
    )) {
      if (path) add(new URL(path, `file:///${[...folder, ''].join('/')}`).pathname.slice(1))
    }
  }
  for (const [, path] of builtText(target, page).matchAll(/(?:src|href)="\/?([^"#]+\.(?:js|css))"/g)) add(path ?? '')
  return [...found]
}

/** @returns gzip bytes of several files together, each compressed on its own as a store's package does */
export const gzipOf = (target: Target, names: readonly string[]): number =>
  names.reduce((sum, name) => sum + gzipSync(builtBytes(target, name), { level: 9 }).length, 0)

/**
 * What a file may weigh, bytes gzip. Pages count their scripts; the one stylesheet they share counts by itself. Of the
 * background's bytes 40 KB are Dexie, Zod and the polyfill, 25 KB the rules of a hundred sites, 23 KB what may point to a
 * person (checked before anything is kept) and 10 KB the words by which searches are grouped: a service worker cannot
 * load a part later. The diary fetches those rules beside its own code, while the database is being opened.
 */
export const BUDGETS = {
  'content script': 4 * 1024,
  'question frame': 18 * 1024,
  popup: 18 * 1024,
  background: 128 * 1024,
  'diary without PDF': 70 * 1024,
  stylesheet: 6 * 1024,
} as const

const scripts = (names: readonly string[]): string[] => names.filter(name => name.endsWith('.js'))

/** What is measured for each budget. */
export const measured = (target: Target): Record<keyof typeof BUDGETS, number> => ({
  'content script': gzipOf(target, ['notice.js']),
  'question frame': gzipOf(target, scripts(loadedBy(target, 'question.html'))),
  popup: gzipOf(target, scripts(loadedBy(target, 'popup.html'))),
  background: gzipOf(target, ['background.js']),
  'diary without PDF': gzipOf(target, scripts(loadedBy(target, 'diary.html'))),
  stylesheet: gzipOf(
    target,
    builtFiles(target).filter(name => name.endsWith('.css')),
  ),
})
