const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Text made safe for HTML, in elements and in quoted attributes. */
export function safe(text: string): string {
  return text.replace(/[&<>"']/g, sign => ENTITIES[sign] ?? sign)
}

/** A value as JSON that can stand inside a script element. */
export function inScript(value: unknown): string {
  return (JSON.stringify(value) ?? 'null').replaceAll('<', '\\u003c')
}

/** A self-contained function of the page, as source that calls itself with the given options. */
export function callInPage<T>(fn: (options: T) => void, options: T): string {
  return `(${String(fn)})(${inScript(options)})`
}
