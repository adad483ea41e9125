import { standTwice } from '../../claims/read/twice.ts'
import type { ReadClaim } from '../../claims/schema.ts'
import type { OneNumber, ReaderFile, TwiceEpisode } from '../../components/reader/types.ts'

interface Held {
  name: string
  claim: ReadClaim
  sha256: string | undefined
}

/** Of files that hold one claim, e.g. its PDF and its JSON, the first: that they share all episodes says nothing. */
const onceEach = (held: readonly Held[]): Held[] => {
  const seen = new Set<string>()
  return held.filter(({ sha256 }) => {
    if (sha256 === undefined) return true
    const isNew = !seen.has(sha256)
    seen.add(sha256)
    return isNew
  })
}

const oneNumberOf = (held: readonly Held[]): OneNumber[] =>
  [...Map.groupBy(held, ({ claim }) => claim.id).values()]
    .filter(group => group.length > 1)
    .map(group => ({
      files: group.map(({ name }) => name),
      same: new Set(group.map(({ sha256 }) => sha256)).size === 1,
    }))

/** What files say together that none of them says alone. */
export const compare = (files: readonly ReaderFile[]): { twice: TwiceEpisode[]; oneNumber: OneNumber[] } => {
  const held = files.flatMap(({ name, reading }): Held[] =>
    reading?.claim ? [{ name, claim: reading.claim, sha256: reading.jsonSha256 }] : [],
  )
  const different = onceEach(held)
  const twice = standTwice(different.map(({ claim }) => claim)).map((places): TwiceEpisode => {
    const [first] = places
    const row = first && different[first.claim]?.claim.rows[first.index]
    return {
      date: row?.date ?? '',
      problem: row?.problem ?? '',
      places: places.map(({ claim, row }) => ({ file: different[claim]?.name ?? '', row })),
    }
  })
  return { twice, oneNumber: oneNumberOf(held) }
}
