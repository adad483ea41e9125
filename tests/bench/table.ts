import type { Row } from './row.ts'

const digits = (value: number): string =>
  value >= 1000
    ? Math.round(value).toLocaleString('en')
    : String(Number(value.toFixed(value >= 100 ? 0 : value >= 10 ? 1 : 2)))

const verdict = ({ budget, value, least }: Row): string =>
  (least ? value >= budget : value <= budget) ? 'under' : 'OVER'

const HEAD = ['', 'what', 'budget', 'measured', 'against, in the same run']

const cells = (row: Row): string[] => [
  verdict(row),
  row.what,
  `${row.least ? '≥' : '≤'} ${digits(row.budget)} ${row.unit}`,
  `${digits(row.value)} ${row.unit}`,
  row.reference ?? '',
]

/** The rows as a table, and below it how each was measured. `OVER` also where more would be better. */
export const table = (rows: readonly Row[]): string => {
  const lines = [HEAD, ...rows.map(cells)]
  const widths = HEAD.map((_, column) => Math.max(...lines.map(line => line[column]?.length ?? 0)))
  const drawn = lines.map(line =>
    line
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  )
  const hows = [...Map.groupBy(rows, row => row.how)].map(
    ([how, of]) => `- ${of.map(row => row.what).join(', ')}: ${how}`,
  )
  return [...drawn, '', 'How:', ...hows].join('\n')
}
