import type { Site } from '../site.ts'
import { aafp } from './aafp.ts'
import { ahaJournals } from './aha-journals.ts'
import { annals } from './annals.ts'
import { biomedCentral } from './biomed-central.ts'
import { biorxiv } from './biorxiv.ts'
import { bmj } from './bmj.ts'
import { cmaj } from './cmaj.ts'
import { frontiers } from './frontiers.ts'
import { jamaNetwork } from './jama-network.ts'
import { lancet } from './lancet.ts'
import { lww } from './lww.ts'
import { mdpi } from './mdpi.ts'
import { medrxiv } from './medrxiv.ts'
import { nature } from './nature.ts'
import { nejm } from './nejm.ts'
import { nejmJournalWatch } from './nejm-journal-watch.ts'
import { oxfordAcademic } from './oxford-academic.ts'
import { plos } from './plos.ts'
import { sage } from './sage.ts'
import { sciencedirect } from './sciencedirect.ts'
import { springer } from './springer.ts'
import { taylorFrancis } from './taylor-francis.ts'
import { wiley } from './wiley.ts'

export const journals: readonly Site[] = [
  aafp,
  ahaJournals,
  annals,
  biomedCentral,
  biorxiv,
  bmj,
  cmaj,
  frontiers,
  jamaNetwork,
  lancet,
  lww,
  mdpi,
  medrxiv,
  nature,
  nejm,
  nejmJournalWatch,
  oxfordAcademic,
  plos,
  sage,
  sciencedirect,
  springer,
  taylorFrancis,
  wiley,
]
