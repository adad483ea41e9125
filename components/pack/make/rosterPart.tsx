import { keysOf } from '../../answers/texts.ts'
import { Select } from '../../parts/select.tsx'
import { useSay } from '../../words.tsx'
import { type ColumnDraft, emptyColumn } from './draft.ts'
import { Items } from './items.tsx'
import { LineField } from './lineField.tsx'
import { Part } from './part.tsx'
import { PartFault, Placed } from './placed.tsx'
import { CLAIM_FIELD_TEXTS, DATES_TEXTS, SUM_FIELD_TEXTS } from './texts.ts'
import type { PartsProps } from './types.ts'

const FIELDS = { ...CLAIM_FIELD_TEXTS, ...SUM_FIELD_TEXTS }

interface ColumnProps {
  number: number
  column: ColumnDraft
  set: (change: Partial<ColumnDraft>) => void
}

const Column = ({ number, column: { header, field, value }, set }: ColumnProps) => {
  const say = useSay()
  const at = `roster.columns[${number - 1}]`
  const named = (label: string) => `${say('packPlaceColumn', number)}: ${label}`
  const known = keysOf(FIELDS)
  return (
    <Placed at={at} class="stack close">
      <div class="pack-column">
        <LineField
          at={`${at}.header`}
          label={named(say('packColumnHeader'))}
          placeholder={say('packColumnHeader')}
          maxLength={120}
          value={header}
          onInput={text => set({ header: text })}
        />
        <Placed at={`${at}.field`}>
          <Select
            label={named(say('packColumnField'))}
            bare
            options={[
              { value: '', text: say('packColumnValue') },
              ...known.map(one => ({ value: one, text: say(FIELDS[one]) })),
            ]}
            value={known.find(one => one === field) ?? ''}
            onChange={chosen => set({ field: chosen })}
          />
        </Placed>
        {field === '' && (
          <LineField
            at={`${at}.value`}
            label={named(say('packColumnValue'))}
            placeholder={say('packColumnValueExample')}
            maxLength={200}
            value={value}
            onInput={text => set({ value: text })}
          />
        )}
      </div>
      <PartFault at={at} />
    </Placed>
  )
}

/** The office's table: one row a claim, its columns as PARS or the office's own list has them. */
export const RosterPart = ({ draft, set }: PartsProps) => {
  const say = useSay()
  return (
    <Part title={say('packPartRoster')} more={say('packPartRosterMore')}>
      <Placed at="roster.columns" class="stack tight">
        <Items
          lines
          items={draft.columns}
          onChange={columns => set({ columns })}
          nameOf={number => say('packPlaceColumn', number)}
          adding={[{ text: say('packAddColumn'), make: emptyColumn }]}
        >
          {(column, at, onColumn) => <Column number={at + 1} column={column} set={onColumn} />}
        </Items>
        <PartFault at="roster.columns" />
      </Placed>
      <Placed at="roster.dates">
        <Select
          label={say('packDates')}
          options={keysOf(DATES_TEXTS).map(value => ({ value, text: say(DATES_TEXTS[value]) }))}
          value={draft.dates}
          onChange={dates => set({ dates })}
        />
      </Placed>
    </Part>
  )
}
