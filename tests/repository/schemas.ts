import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { packJsonSchema } from '../../claims/packs/jsonSchema.ts'
import { claimJsonSchema } from '../../claims/schema.ts'
import { ROOT } from './tree.ts'

// The published forms of a claim and of a pack, made from the schemas by which they are read.
for (const [name, schema] of [
  ['claim', claimJsonSchema()],
  ['pack', packJsonSchema()],
] as const) {
  writeFileSync(join(ROOT, 'docs', `${name}.schema.json`), `${JSON.stringify(schema, null, 2)}\n`)
}
