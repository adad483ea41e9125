import { describe, expect, test } from 'vitest'
import en from '../public/_locales/en/messages.json'

interface Message {
  message: string
  placeholders?: Record<string, { content: string }>
}

const all = Object.entries<Message>(en)

describe('every text', () => {
  test('is said in the product’s words', () => {
    const never = /\b(earned|awarded|congratulations|streak|goal|overdue|missed|please|sorry|visits?)\b|!/i
    expect(all.filter(([, { message }]) => never.test(message)).map(([key]) => key)).toEqual([])
  })

  test('has a name that browsers accept', () => {
    expect(all.filter(([key]) => !/^\w+$/.test(key)).map(([key]) => key)).toEqual([])
  })

  test('uses the placeholders it declares, and declares those it uses', () => {
    for (const [key, { message, placeholders = {} }] of all) {
      const used = [...message.matchAll(/\$(\w+)\$/g)].map(match => match[1])
      expect([...new Set(used)].sort(), key).toEqual(Object.keys(placeholders).sort())
      for (const { content } of Object.values(placeholders)) expect(content, key).toMatch(/^\$[1-9]$/)
    }
  })

  test('that counts has both English forms', () => {
    const keys = new Set(all.map(([key]) => key))
    for (const key of keys) if (key.endsWith('_one')) expect(keys, key).toContain(key.replace(/_one$/, '_other'))
  })

  test('fits where browsers and stores put it', () => {
    expect(en.extName.message).toBe('Aftersearch')
    expect(en.extDescription.message.length).toBeLessThanOrEqual(132)
  })
})
