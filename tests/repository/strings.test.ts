import { describe, expect, it } from 'vitest'
import { english } from '../../claims/texts.en.ts'
import { CLAIM_TEXTS } from '../../claims/texts.ts'
import en from '../../public/_locales/en/messages.json' with { type: 'json' }
import { code, files, read } from './tree.ts'

const keys = Object.keys(en) as (keyof typeof en)[]

describe('the texts', () => {
  it('are all used: what nobody shows is taken out', () => {
    const all = [...code().map(read), read('wxt.config.ts')].join('\n')
    const named = (key: string): boolean =>
      all.includes(`'${key}'`) ||
      all.includes(`__MSG_${key}__`) ||
      (key.startsWith('pdf_') && all.includes(`'${key.slice(4)}'`))
    const counted = (key: string): boolean => /_(?:one|other)$/.test(key) && named(key.replace(/_(?:one|other)$/, ''))
    const byValue = (key: string): boolean => key.startsWith('pdf_') && CLAIM_TEXTS.some(name => `pdf_${name}` === key)
    expect(keys.filter(key => !named(key) && !counted(key) && !byValue(key))).toEqual([])
  })

  it('of the document are the English wording, word for word', () => {
    for (const key of CLAIM_TEXTS) expect(en[`pdf_${key}` as keyof typeof en]?.message, key).toBe(english[key])
  })

  it('promise no credit, anywhere', () => {
    const never =
      /\b(?:credits? earned|earn(?:s|ed)? credit|you earned|Category 1 credit|ACCME credit|certificate of)\b/i
    const shown = files().filter(
      name =>
        /^(?:components|claims|entrypoints|public|README|PRIVACY)/.test(name) && /\.(?:tsx?|json|md|html)$/.test(name),
    )
    const rules = /^claims\/rules\//
    expect(
      shown.filter(
        name =>
          !rules.test(name) && !name.endsWith('.test.ts') && !name.endsWith('.test.tsx') && never.test(read(name)),
      ),
    ).toEqual([])
  })
})
