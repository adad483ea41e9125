import { expect, test } from 'vitest'
import { DIGEST_BLANK, DIGEST_KEY, sealPdf, sha256, verifyFile, verifyPdf } from './digest.ts'

const bytesOf = (text: string) => new TextEncoder().encode(text)
const textOf = (bytes: Uint8Array) => new TextDecoder().decode(bytes)

/** As little of a PDF as the checksum needs. */
const pdf = (body = '', info = DIGEST_BLANK) =>
  `%PDF-1.7\n${body}\n7 0 obj\n(${info})\nendobj\n8 0 obj\n<<\n/Title 6 0 R\n/${DIGEST_KEY} 7 0 R\n>>\nendobj\n` +
  'xref\ntrailer\n<<\n/Root 1 0 R\n/Info 8 0 R\n>>\nstartxref\n0\n%%EOF\n'

test('SHA-256 as FIPS 180-4 has it', async () => {
  expect(await sha256(bytesOf('abc'))).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad')
  expect(await sha256(bytesOf('xxabc').subarray(2))).toBe(await sha256(bytesOf('abc')))
})

test('a sealed file matches, and its digits are those of itself with zeros', async () => {
  const sealed = await sealPdf(bytesOf(pdf()))
  expect(await verifyPdf(sealed)).toBe('matches')
  expect(textOf(sealed)).toHaveLength(pdf().length)
  expect(textOf(sealed)).toContain(`zeros: ${await sha256(bytesOf(pdf()))})`)
  expect(await sealPdf(sealed)).toEqual(sealed)
})

test('any other byte is a change', async () => {
  const sealed = await sealPdf(bytesOf(pdf('1 0 obj\n(a)\nendobj')))
  for (let at = 0; at < sealed.length; at += 7) {
    const changed = new Uint8Array(sealed)
    changed[at] = (changed[at] ?? 0) ^ 1
    expect(await verifyPdf(changed)).not.toBe('matches')
  }
  expect(await verifyPdf(new Uint8Array([...sealed, 10]))).toBe('changed')
})

test('what only looks like the checksum is not it', async () => {
  const decoy = `3 0 obj\n(${DIGEST_BLANK})\nendobj\n4 0 obj\n<< /${DIGEST_KEY} 3 0 R >>\nendobj`
  const sealed = await sealPdf(bytesOf(pdf(decoy)))
  expect(textOf(sealed)).toContain(decoy)
  expect(await verifyPdf(sealed)).toBe('matches')
})

test('a file without one has none', async () => {
  for (const text of [
    '',
    'hello',
    pdf('', 'nothing'),
    pdf().replace('/Info 8 0 R', ''),
    pdf().replace('7 0 obj', '9 0 obj'),
  ]) {
    expect(await verifyPdf(bytesOf(text))).toBe('none')
    await expect(sealPdf(bytesOf(text))).rejects.toThrow('no place')
  }
})

test('a file beside the page is compared with what the page prints, however it is spaced', async () => {
  const printed = (await sha256(bytesOf('{}'))).toUpperCase().replace(/(.{4})/g, '$1 ')
  expect(await verifyFile(bytesOf('{}'), printed)).toBe('matches')
  expect(await verifyFile(bytesOf('{ }'), printed)).toBe('changed')
})
