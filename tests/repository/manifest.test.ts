import { describe, expect, it } from 'vitest'
import { hostPatterns, SITES } from '../../sites/index.ts'
import { manifestOf, TARGETS } from './built.ts'

describe.each(TARGETS)('the manifest of %s', target => {
  it('asks for nothing at install that shows a warning', () => {
    const manifest = manifestOf(target)
    expect(manifest).not.toHaveProperty('host_permissions')
    expect(manifest).not.toHaveProperty('content_scripts')
    expect(manifest).not.toHaveProperty('optional_permissions')
    expect(manifest).not.toHaveProperty('externally_connectable')
    expect(manifest.permissions).toEqual(['storage', 'unlimitedStorage', 'alarms', 'scripting'])
    expect(manifest.optional_host_permissions).toEqual([...hostPatterns(SITES.map(site => site.id)), 'https://*/*'])
  })
  it('stays out of private windows, and its pages reach nothing', () => {
    const manifest = manifestOf(target)
    expect(manifest.incognito).toBe('not_allowed')
    const policy = JSON.stringify(manifest.content_security_policy)
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain("connect-src 'none'")
    expect(policy).not.toMatch(/unsafe|https?:|blob:/)
  })
  it('opens one file to pages: the question', () => {
    const [only, ...others] = manifestOf(target).web_accessible_resources as Record<string, unknown>[]
    expect(others).toEqual([])
    expect(only?.resources).toEqual(['question.html'])
    expect(only?.use_dynamic_url).toBe(target === 'firefox-mv3' ? undefined : true)
  })
  it('names the versions it was made for', () => {
    const manifest = manifestOf(target)
    if (target === 'firefox-mv3') {
      expect(manifest.browser_specific_settings).toEqual({
        gecko: {
          id: '@aftersearch.org',
          strict_min_version: '142.0',
          data_collection_permissions: { required: ['none'] },
        },
      })
    } else expect(manifest.minimum_chrome_version).toBe('144')
  })
})
