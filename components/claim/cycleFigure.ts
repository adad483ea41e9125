/**
 * A figure as it is typed, with a point or a comma.
 * @returns hundredths; undefined where it is no number above 0 with at most two decimals
 */
export const hundredthsOf = (typed: string): number | undefined => {
  const [, whole = '', part = ''] = /^(\d{1,6})(?:[.,](\d{1,2}))?$/.exec(typed.trim()) ?? []
  const hundredths = Number(whole) * 100 + Number(part.padEnd(2, '0'))
  return hundredths > 0 ? hundredths : undefined
}
