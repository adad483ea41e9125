import 'fake-indexeddb/auto'
import 'temporal-polyfill/global'
import { fakeBrowser } from 'wxt/testing/fake-browser'

// The polyfill refuses to load outside an extension.
Object.assign(globalThis, { browser: fakeBrowser, chrome: fakeBrowser })
