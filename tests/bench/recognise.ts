import { recognise } from '../../sites/recognise.ts'
import { addresses } from './addresses.ts'
import { type Measure, median, rounds } from './row.ts'

const BUDGET = 200_000
/** Addresses a round. */
const ROUND = 200_000

/** The least that anybody must do who looks into an address: take it apart and put it together again. */
const rebuild = (address: string): string => {
  const { protocol, host, pathname, search, hash } = new URL(address)
  return `${protocol}//${host}${pathname}${search}${hash}`
}

/** Of this thread alone: what others do with the core is not counted. */
const cpuMs = (): number => {
  const { user, system } = process.threadCpuUsage()
  return (user + system) / 1000
}

const perSecond = (list: readonly string[], work: (address: string) => unknown): number => {
  let done = 0
  let kept = 0
  const began = cpuMs()
  while (done < ROUND) {
    for (const address of list) if (work(address)) kept += 1
    done += list.length
  }
  // The count is used, so that no compiler leaves the work out.
  if (kept < 0) throw new RangeError('impossible')
  return (done / (cpuMs() - began)) * 1000
}

/** How many addresses a second are recognised, on this one core. */
export const measureRecognise: Measure = ({ quick }) => {
  const list = addresses()
  const noticed = list.filter(address => recognise(address)).length
  // In turns, so that whatever else this computer does falls on both.
  const taken = rounds(quick ? 3 : 9).map(() => ({
    own: perSecond(list, address => recognise(address)),
    bare: perSecond(list, rebuild),
  }))
  const [own, bare] = [median(taken.map(one => one.own)), median(taken.map(one => one.bare))]
  return Promise.resolve([
    {
      what: 'recognise an address',
      budget: BUDGET,
      least: true,
      value: own,
      unit: 'a second',
      reference: `new URL and rebuild: ${Math.round(bare).toLocaleString('en')} a second`,
      how: `Node, a second of this thread's own time on its core, median of ${taken.length} rounds over ${list.length} different addresses, ${noticed} of them a visit`,
    },
  ])
}
