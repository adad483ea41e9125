import type { DriveOptions } from '../types.ts'

/** The extension's address in every driven Firefox: the browser would otherwise draw one for each profile. */
export const UUID = '7d0c1f5e-5a36-4f0b-9c1e-0a57e25ea7c4'

/** The settings: quiet, every host through the practice proxy, and the extension's data kept when its folder is loaded again. */
export function preferences(
  { practice, headed = false, colours = 'light', language, idle = headed ? 30_000 : 1500 }: DriveOptions,
  { geckoId, downloads }: { geckoId: string; downloads: string },
): Record<string, string | number | boolean> {
  return {
    'extensions.webextensions.uuids': JSON.stringify({ [geckoId]: UUID }),
    'extensions.webextensions.keepUuidOnUninstall': true,
    'extensions.webextensions.keepStorageOnUninstall': true,
    'extensions.webextOptionalPermissionPrompts': headed,
    'extensions.background.idle.timeout': idle,
    'network.proxy.type': 1,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': practice.proxyPort,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': practice.proxyPort,
    'network.proxy.no_proxies_on': '',
    'network.proxy.allow_hijacking_localhost': true,
    'network.proxy.failover_direct': false,
    'network.trr.mode': 5,
    'dom.security.https_only_mode': false,
    'browser.download.folderList': 2,
    'browser.download.dir': downloads,
    'browser.download.alwaysOpenPanel': false,
    'browser.helperApps.neverAsk.saveToDisk': 'application/pdf,text/csv,application/json,application/octet-stream',
    'pdfjs.disabled': true,
    'layout.css.prefers-color-scheme.content-override': colours === 'dark' ? 0 : 1,
    ...(language ? { 'intl.accept_languages': language, 'intl.locale.requested': language } : {}),
  }
}
