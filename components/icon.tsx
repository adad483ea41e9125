const PATHS = {
  mark: 'M3 5.75a3.75 3.75 0 1 0 7.5 0a3.75 3.75 0 1 0-7.5 0M9.6 8.6l2.65 2.5c.95.9.35 2.4-.9 2.4H2.5',
  more: 'M3.5 8h.01M8 8h.01M12.5 8h.01',
  close: 'M4 4l8 8M12 4l-8 8',
  check: 'M3 8.5l3.5 3.5L13 4.5',
  changed: 'M3 13V9.5A3.5 3.5 0 0 1 6.5 6H13M10 3l3 3-3 3',
  confirmed: 'M3 6h10M3 10h10',
  learned:
    'M8 4.6C6.5 3.6 4.6 3.2 2.5 3.4v8.8c2.1-.2 4 .2 5.5 1.2 1.5-1 3.4-1.4 5.5-1.2V3.4C11.4 3.2 9.5 3.6 8 4.6zM8 4.6v8.8',
  noAnswer: 'M5.3 5.8a2.7 2.7 0 1 1 3.9 2.4C8.3 8.7 8 9.2 8 10.2M8 13v.01',
  wouldNotApply: 'M3 6h10M3 10h10M10.8 3l-5.6 10',
  waiting: 'M2.75 8a5.25 5.25 0 1 0 10.5 0a5.25 5.25 0 1 0-10.5 0',
  look: 'M8 2.5l6 10.8H2zM8 6.5v3.2M8 11.6v.01',
  info: 'M2.3 8a5.7 5.7 0 1 0 11.4 0a5.7 5.7 0 1 0-11.4 0M8 7.3v3.5M8 5.2v.01',
  mute: 'M2.5 8S4.5 4 8 4c.8 0 1.5.2 2.2.5M13.5 8s-2 4-5.5 4c-.8 0-1.5-.2-2.2-.5M3 13L13 3',
  pause: 'M5.5 3.5v9M10.5 3.5v9',
  forget: 'M2.5 4.5h11M6 4.5V2.7h4v1.8M4 4.5l.6 9h6.8l.6-9',
  undo: 'M3 6.5h6.5a3.5 3.5 0 0 1 0 7H6M6 3.5l-3 3 3 3',
  people:
    'M3.7 5.5a2.3 2.3 0 1 0 4.6 0a2.3 2.3 0 1 0-4.6 0M1.8 13c0-2.5 1.9-4 4.2-4s4.2 1.5 4.2 4M10.5 3.4a2.3 2.3 0 0 1 0 4.2M12 9.4c1.4.6 2.2 1.9 2.2 3.6',
  episodes: 'M6 4h7.5M6 8h7.5M6 12h7.5M2.7 4h.01M2.7 8h.01M2.7 12h.01',
  claims: 'M4 1.8h5.2L12.5 5v9.2H4zM9 1.8V5.2h3.5M6 8.5h4.5M6 11h3',
  sites: 'M2.3 8a5.7 5.7 0 1 0 11.4 0a5.7 5.7 0 1 0-11.4 0M2.3 8h11.4M8 2.3c3 3.5 3 8 0 11.4M8 2.3c-3 3.5-3 8 0 11.4',
  lock: 'M4.5 7h7a1.5 1.5 0 0 1 1.5 1.5v3.7a1.5 1.5 0 0 1-1.5 1.5h-7A1.5 1.5 0 0 1 3 12.2V8.5A1.5 1.5 0 0 1 4.5 7zM5.2 7V5a2.8 2.8 0 0 1 5.6 0v2',
  edit: 'M3 13l.6-3L10.5 3 13 5.5 6 12.4z',
  add: 'M8 3v10M3 8h10',
  search: 'M2.75 7a4.25 4.25 0 1 0 8.5 0a4.25 4.25 0 1 0-8.5 0M10.2 10.2l3.3 3.3',
  save: 'M8 2.5V10M4.8 7L8 10.2 11.2 7M2.8 13.5h10.4',
  chevron: 'M6 4l4 4-4 4',
} as const

export type IconName = keyof typeof PATHS

// Dots and bars are too thin at the common line width.
const HEAVY: readonly IconName[] = ['more', 'pause']

/** One line drawing of 16 × 16 in the colour of the text around it. Decoration: the word beside it says the same. */
export const Icon = ({ name }: { name: IconName }) => (
  <svg
    class={name === 'mark' ? 'mark' : name === 'chevron' ? 'chev' : undefined}
    viewBox="0 0 16 16"
    aria-hidden="true"
    focusable="false"
  >
    <path
      d={PATHS[name]}
      stroke-width={HEAVY.includes(name) ? 2 : undefined}
      stroke-dasharray={name === 'waiting' ? '2 2.12' : undefined}
    />
  </svg>
)
