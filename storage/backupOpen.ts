import type { Row, TableName } from './database.ts'
import { Unreadable, unseal } from './seal.ts'
import type { Store } from './store.ts'

/** A record's content as it was sealed, whatever its shape; a later version may have added to it. */
export interface OpenedContent {
  content: unknown
}

/** @returns undefined when nobody can open it any more */
export const openContent = async (store: Store, table: TableName, row: Row): Promise<OpenedContent | undefined> => {
  try {
    return { content: await unseal(store.device.key, table, row.id, row.sealed) }
  } catch (error) {
    if (error instanceof Unreadable) return undefined
    throw error
  }
}
