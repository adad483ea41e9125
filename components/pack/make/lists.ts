/** The same with one item a place further up (`-1`) or down. */
export const moved = <T>(items: readonly T[], at: number, by: -1 | 1): T[] => {
  const item = items[at]
  return item === undefined ? [...items] : put(without(items, at), at + by, item)
}

export const without = <T>(items: readonly T[], at: number): T[] => items.filter((_, index) => index !== at)

/** The same with an item at this place; behind the last where the list has become shorter. */
export const put = <T>(items: readonly T[], at: number, item: T): T[] => [
  ...items.slice(0, at),
  item,
  ...items.slice(at),
]
