/** A string, or a sign that opens, closes or parts. Numbers and words lie between. */
const TOKEN = /"[^"\\]*(?:\\.[^"\\]*)*"|[{}[\],:]/g

/**
 * Names that stand twice in one object. `JSON.parse` takes the last and says nothing (RFC 8259, 4: "the behavior … is
 * unpredictable"), so an office could read one limit in its file and its learners be held to another.
 * @param json a text that `JSON.parse` has taken
 */
export const duplicateNames = (json: string): string[] => {
  const found = new Set<string>()
  // An object's names so far, or undefined inside a list.
  const open: (Set<string> | undefined)[] = []
  let before = ''
  for (const [token] of json.matchAll(TOKEN)) {
    if (token === '{') open.push(new Set())
    else if (token === '[') open.push(undefined)
    else if (token === '}' || token === ']') open.pop()
    else if (token === ':' && before.startsWith('"')) {
      const name = String(JSON.parse(before))
      const names = open.at(-1)
      if (names?.has(name)) found.add(name)
      names?.add(name)
    }
    before = token
  }
  return [...found]
}
