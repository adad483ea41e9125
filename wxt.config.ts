import { defineConfig } from 'wxt'
import { withReaderAlone } from './entrypoints/reader/alone/plugin.ts'
import { hostPatterns, SITES } from './sites/index.ts'

const CSP =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'none'; " +
  "form-action 'none'; base-uri 'none'; object-src 'none'"

/**
 * Hosts that may be asked for, none of them at install: the supported sites by name, and any https host, because nobody
 * knows beforehand under which name a library or a hospital has its pages. Those are asked for one by one.
 */
const OPTIONAL_HOSTS = [...hostPatterns(SITES.map(site => site.id)), 'https://*/*']

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  vite: () => ({
    plugins: [withReaderAlone()],
    // The build of Dexie for present browsers: the other carries what only old ones need.
    resolve: { alias: [{ find: /^dexie$/, replacement: 'dexie/dist/modern/dexie.mjs' }] },
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: {
      target: ['chrome144', 'firefox142'],
      // Our browsers preload modules themselves; the stand-in for others would be the only network call in a bundle.
      modulePreload: { polyfill: false },
    },
  }),
  manifest: ({ browser }) => ({
    name: '__MSG_extName__',
    description: '__MSG_extDescription__',
    default_locale: 'en',
    permissions: ['storage', 'unlimitedStorage', 'alarms', 'scripting'],
    optional_host_permissions: OPTIONAL_HOSTS,
    incognito: 'not_allowed',
    content_security_policy: { extension_pages: CSP },
    commands: { _execute_action: { suggested_key: { default: 'Alt+Shift+A' } } },
    options_ui: { page: 'diary.html', open_in_tab: true },
    icons: { 16: 'icons/icon-16.png', 32: 'icons/icon-32.png', 48: 'icons/icon-48.png', 128: 'icons/icon-128.png' },
    web_accessible_resources: [
      {
        resources: ['question.html'],
        matches: ['https://*/*'],
        ...(browser === 'firefox' ? {} : { use_dynamic_url: true }),
      },
    ],
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: '@aftersearch.org',
              strict_min_version: '142.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '144' }),
  }),
})
