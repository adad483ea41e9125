/** The modest look of every practice page. */
export const STYLE = `
* { box-sizing: border-box }
html { color-scheme: light; background: #fff; color: #1b2529; font: 16px/1.5 system-ui, sans-serif }
body { margin: 0 }
a { color: var(--accent) }
.banner { margin: 0; padding: 8px 24px; background: #fff3c4; border-bottom: 1px solid #c9a227; font-size: 14px }
.top { display: flex; flex-wrap: wrap; gap: 16px; align-items: center; padding: 16px 24px; background: var(--accent); color: #fff }
.top a { color: inherit; text-decoration: none; font-weight: 650; font-size: 20px }
.top form { display: flex; flex: 1 1 320px; gap: 8px; max-width: 640px }
input[type=search] { flex: 1; min-width: 0; padding: 8px 12px; border: 1px solid #68777c; border-radius: 4px; font: inherit }
button { padding: 8px 16px; border: 1px solid #1b2529; border-radius: 4px; background: #fff; color: #1b2529; font: inherit; cursor: pointer }
main { max-width: 760px; margin: 0 auto; padding: 24px }
h1 { margin: 0 0 8px; font-size: 26px; line-height: 1.25 }
h2 { margin: 24px 0 4px; font-size: 18px }
.meta { color: #53636a; font-size: 14px }
.hits { padding: 0; list-style: none }
.hits li { padding: 12px 0; border-bottom: 1px solid #dbe2e5 }
.hits a { font-weight: 600 }
.key { padding: 12px 16px; border-left: 4px solid var(--accent); background: #f3f6f7 }
nav.steps { display: flex; flex-wrap: wrap; gap: 16px; margin: 8px 0 }
footer { max-width: 760px; margin: 32px auto 96px; padding: 0 24px; color: #53636a; font-size: 13px }
`
