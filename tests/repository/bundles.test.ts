import { describe, expect, it } from 'vitest'
import { builtFiles, builtText, TARGETS } from './built.ts'
import { BUDGETS, measured } from './bytes.ts'

/** Network and eval in a bundle, each with the library that brings it and why it cannot do harm. Nothing else may appear. */
const ALLOWED: { file: RegExp; what: string }[] = [
  // papaparse can read a CSV from an address; we only write one. The worker's own policy forbids every connection.
  { file: /^assets\/claim\.worker-[^/]+\.js$/, what: 'XMLHttpRequest' },
]

const FORBIDDEN =
  /\bfetch\s*\(|\bXMLHttpRequest\b|\bWebSocket\b|\bEventSource\b|\bRTCPeerConnection\b|\bsendBeacon\b|\bimportScripts\s*\(|\beval\s*\(|\bnew Function\b|\bFunction\s*\(\s*["'`]/g

describe.each(TARGETS)('the bundles of %s', target => {
  it('stay within their bytes', () => {
    const sizes = measured(target)
    const over = Object.entries(BUDGETS).filter(([name, most]) => sizes[name as keyof typeof BUDGETS] > most)
    expect(over.map(([name]) => `${name}: ${sizes[name as keyof typeof BUDGETS]} bytes`)).toEqual([])
    expect(Math.min(...Object.values(sizes))).toBeGreaterThan(0)
  })

  it('hold no network call and no eval', () => {
    const found = builtFiles(target)
      .filter(name => /\.(?:js|html)$/.test(name))
      .flatMap(name => [...builtText(target, name).matchAll(FORBIDDEN)].map(([what]) => ({ name, what })))
      .filter(({ name, what }) => !ALLOWED.some(allowed => allowed.file.test(name) && allowed.what === what))
    expect(found).toEqual([])
  })

  it('load nothing from elsewhere', () => {
    const found = builtFiles(target)
      .filter(name => /\.(?:html|css)$/.test(name))
      .filter(name =>
        /(?:src|href)\s*=\s*["']?(?:https?:)?\/\/|url\(\s*["']?(?:https?:)?\/\/|@import/.test(builtText(target, name)),
      )
    expect(found).toEqual([])
  })

  it('say nothing to the page about themselves', () => {
    expect(builtText(target, 'notice.js')).not.toMatch(/content-script-started|locationchange|postMessage\(\{type/)
  })
})
