import type { Site } from '../site.ts'
import { amh } from './amh.ts'
import { bnf } from './bnf.ts'
import { dailymed } from './dailymed.ts'
import { drugsCom } from './drugs-com.ts'
import { emc } from './emc.ts'
import { lexicomp } from './lexicomp.ts'
import { livertox } from './livertox.ts'
import { medlineplus } from './medlineplus.ts'
import { micromedex } from './micromedex.ts'
import { toxnet } from './toxnet.ts'

export const medicines: readonly Site[] = [
  amh,
  bnf,
  dailymed,
  drugsCom,
  emc,
  lexicomp,
  livertox,
  medlineplus,
  micromedex,
  toxnet,
]
