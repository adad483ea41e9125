import * as z from 'zod/mini'
import { packSchema } from './schema.ts'

/** The fields of a pack as JSON Schema (draft 2020-12), for offices and their editors: docs/pack.schema.json. */
export const packJsonSchema = (): object => {
  const schema = z.toJSONSchema(packSchema, { io: 'input' })
  return {
    $schema: schema.$schema,
    title: 'A pack of a CME provider for Aftersearch',
    description:
      'Texts are plain: no HTML, no code, no promise of credit. Besides: the end is not before the start, no claim is due before the end, the maximum is at least one cycle, and ids, codes, headers, sources, professions and all other names of a list stand once.',
    ...schema,
    // Editors find the schema by this field. It is no part of the pack.
    properties: { $schema: { type: 'string' }, ...schema.properties },
  }
}
