import type { Plugin } from 'vite'
import { readerAlone } from './build.ts'

const NAME = 'virtual:claim-reader'

/** Gives the page of the reader that same reader as a text, to be saved. */
export const withReaderAlone = (): Plugin => ({
  name: 'aftersearch-claim-reader',
  resolveId: id => (id === NAME ? `\0${NAME}` : undefined),
  load: async id => (id === `\0${NAME}` ? `export default ${JSON.stringify(await readerAlone())}` : undefined),
})
