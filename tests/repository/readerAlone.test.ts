import { createHash } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import { beforeAll, describe, expect, it } from 'vitest'
import { readerAlone } from '../../entrypoints/reader/alone/build.ts'
import en from '../../public/_locales/en/messages.json' with { type: 'json' }
import { builtFiles, builtText, TARGETS } from './built.ts'

/** Bytes, gzip: what an office is sent. Half of it are the rules with their sources, and the days of old browsers. */
const MOST = 80 * 1024

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`
const between = (text: string, start: string, end: string): string =>
  text.slice(text.indexOf(start) + start.length, text.indexOf(end, text.indexOf(start)))

describe('the claim reader as one file', () => {
  let html = ''
  beforeAll(async () => {
    html = await readerAlone()
  }, 60_000)

  it('runs its own script and style by their hashes, and may reach nothing', () => {
    const policy = between(html, 'http-equiv="Content-Security-Policy" content="', '">').split('; ')
    expect(policy).toEqual([
      "default-src 'none'",
      `script-src ${hash(between(html, '<script>', '</script>'))}`,
      `style-src ${hash(between(html, '<style>', '</style>'))}`,
      'img-src data:',
      "connect-src 'none'",
      "base-uri 'none'",
      "form-action 'none'",
    ])
  })

  it('needs no other file, and holds no network call and no eval', () => {
    expect(html).not.toMatch(/<(?:link|img|iframe|object|embed|base|form)\b|<script[^>]+src=|@import|url\(/i)
    expect(html).not.toMatch(
      /\bfetch\s*\(|\bXMLHttpRequest\b|\bWebSocket\b|\bEventSource\b|\bRTCPeerConnection\b|\bsendBeacon\b|\bimport\s*\(|\beval\s*\(|\bnew Function\b|\bFunction\s*\(\s*["'`]|\bindexedDB\b|\blocalStorage\b/,
    )
    expect(html.match(/<\/?script\b/gi)).toEqual(['<script', '</script', '<script', '</script'])
  })

  it('holds each text that it shows, and none that it does not', () => {
    const texts = JSON.parse(between(html, '<script type="application/json" id="texts">', '</script>')) as object
    const own = Object.keys(en).filter(key => key.startsWith('reader') && key !== 'readerLink')
    expect(Object.keys(texts)).toEqual(expect.arrayContaining([...own, 'languageTag', 'extName', 'outcomeChanged']))
    expect(Object.keys(texts).filter(key => /^(?:pdf_|question|popup|diary|welcome)/.test(key))).toEqual([])
  })

  it('is small enough to be sent', () => {
    expect(gzipSync(html, { level: 9 }).length).toBeLessThan(MOST)
  })
})

it.each(TARGETS)(
  '%s gives it out as it is made from these sources',
  async target => {
    const name = builtFiles(target).find(name => /claim-reader-[^/]+\.js$/.test(name))
    const chunk = `data:text/javascript,${encodeURIComponent(builtText(target, name ?? ''))}`
    const { default: given } = (await import(/* @vite-ignore */ chunk)) as { default: string }
    // By its hash: a difference of a hundred thousand letters is told by nobody.
    expect(hash(given)).toBe(hash(await readerAlone()))
  },
  60_000,
)
