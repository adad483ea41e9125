import * as z from 'zod/mini'
import { packSchema } from './schema.ts'

/** The fields of a pack as JSON Schema (draft 2020-12), for offices and their editors: docs/pack.schema.json. */
export const packJsonSchema = (): object => {
  const schema = z.toJSONSchema(packSchema, { io: 'input' })
  return {
    $schema: schema.$schema,
    title: 'A pack of a CME provider for Aftersearch',
    ...schema,
    // Editors find the schema by this field. It is no part of the pack.
    properties: { $schema: { type: 'string' }, ...schema.properties },
  }
}
