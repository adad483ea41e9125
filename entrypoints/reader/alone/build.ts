import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { build, type Rolldown } from 'vite'

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url))

/** Browsers of the last two and a half years: whoever opens the file has no say in it, and no update comes. */
const TARGET = ['chrome123', 'edge123', 'firefox120', 'safari17.5']

const chunksOf = (built: Awaited<ReturnType<typeof build>>) => {
  if (!Array.isArray(built) && !('output' in built)) throw new Error('the reader was watched, not built')
  return [built].flat().flatMap(({ output }): (Rolldown.OutputChunk | Rolldown.OutputAsset)[] => output)
}

/** Script and style of the reader, each as one text. */
const bundle = async (): Promise<{ script: string; style: string }> => {
  const parts = chunksOf(
    await build({
      configFile: false,
      root: here('../../..'),
      logLevel: 'warn',
      publicDir: false,
      // As it is handed out, also where a test builds it.
      define: { 'process.env.NODE_ENV': '"production"' },
      oxc: { jsx: { runtime: 'automatic', importSource: 'preact', development: false } },
      build: {
        write: false,
        cssCodeSplit: false,
        target: TARGET,
        modulePreload: { polyfill: false },
        rolldownOptions: { input: here('./main.tsx'), output: { format: 'iife', codeSplitting: false } },
      },
    }),
  )
  const scripts = parts.flatMap(part => (part.type === 'chunk' ? part.code : []))
  const styles = parts.flatMap(part =>
    part.type === 'asset' && part.fileName.endsWith('.css') ? String(part.source) : [],
  )
  const [script, style] = [scripts[0], styles[0]]
  if (script === undefined || style === undefined || scripts.length + styles.length > 2) {
    throw new Error(`the reader was built into ${scripts.length} scripts and ${styles.length} styles`)
  }
  return { script: script.trim(), style: style.trim() }
}

/** The English texts that a script names, as data; all others stay out. */
const textsFor = (script: string): string => {
  const all = JSON.parse(readFileSync(here('../../../public/_locales/en/messages.json'), 'utf8')) as Record<
    string,
    { message: string; placeholders?: object }
  >
  const named = (key: string) => [`'${key}'`, `"${key}"`, `\`${key}\``].some(text => script.includes(text))
  const used = Object.entries(all).filter(([key]) => named(key) || named(key.replace(/_(?:one|other)$/, '')))
  const short = used.map(([key, { message, placeholders }]) => [
    key,
    { message, ...(placeholders && { placeholders }) },
  ])
  return JSON.stringify(Object.fromEntries(short))
}

/** What would end the element of a script or of data, or hide its end, written so that it means the same. */
const inElement = (text: string): string => text.replace(/<(?=\/script|script|!--)/gi, '\\u003C')

const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

/**
 * The claim reader as one HTML file that needs nothing but itself: for an office without the extension, also offline.
 * Its policy lets it run its own script and reach nothing.
 */
export const readerAlone = async (): Promise<string> => {
  const built = await bundle()
  const script = inElement(built.script)
  const texts = inElement(textsFor(built.script))
  const policy = [
    "default-src 'none'",
    `script-src ${hashOf(script)}`,
    `style-src ${hashOf(built.style)}`,
    'img-src data:',
    "connect-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>Aftersearch</title>
<style>${built.style}</style>
</head>
<body>
<div id="app"></div>
<script type="application/json" id="texts">${texts}</script>
<script>${script}</script>
</body>
</html>
`
}
