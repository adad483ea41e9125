import { generate } from 'selfsigned'

/** A key and a certificate for this run only. The test browsers accept any certificate. */
export async function certificate(): Promise<{ key: string; cert: string }> {
  const made = await generate([{ name: 'commonName', value: 'Aftersearch practice' }], {
    keySize: 2048,
    algorithm: 'sha256',
  })
  return { key: made.private, cert: made.cert }
}
