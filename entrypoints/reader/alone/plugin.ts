import type { Plugin } from 'vite'
import { readerAlone } from './build.ts'

const NAME = 'virtual:claim-reader'

/** Gives the page of the reader that same reader as a text, to be saved. */
export const withReaderAlone = (): Plugin => ({
  name: 'aftersearch-claim-reader',
  resolveId: { filter: { id: /^virtual:claim-reader$/ }, handler: () => `\0${NAME}` },
  load: {
    filter: { id: /^\0virtual:claim-reader$/ },
    handler: async () => `export default ${JSON.stringify(await readerAlone())}`,
  },
})
