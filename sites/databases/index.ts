import type { Site } from '../site.ts'
import { apaPsycnet } from './apa-psycnet.ts'
import { cochraneLibrary } from './cochrane-library.ts'
import { dimensions } from './dimensions.ts'
import { ebscohost } from './ebscohost.ts'
import { embase } from './embase.ts'
import { epistemonikos } from './epistemonikos.ts'
import { europePmc } from './europe-pmc.ts'
import { evidencealerts } from './evidencealerts.ts'
import { googleScholar } from './google-scholar.ts'
import { ncbiAll } from './ncbi-all.ts'
import { ncbiBookshelf } from './ncbi-bookshelf.ts'
import { ncbiMesh } from './ncbi-mesh.ts'
import { nlm } from './nlm.ts'
import { ovid } from './ovid.ts'
import { pedro } from './pedro.ts'
import { pmc } from './pmc.ts'
import { proquest } from './proquest.ts'
import { pubmed } from './pubmed.ts'
import { scopus } from './scopus.ts'
import { semanticScholar } from './semantic-scholar.ts'
import { trip } from './trip.ts'
import { webOfScience } from './web-of-science.ts'

export const databases: readonly Site[] = [
  apaPsycnet,
  cochraneLibrary,
  dimensions,
  ebscohost,
  embase,
  epistemonikos,
  europePmc,
  evidencealerts,
  googleScholar,
  ncbiAll,
  ncbiBookshelf,
  ncbiMesh,
  nlm,
  ovid,
  pedro,
  pmc,
  proquest,
  pubmed,
  scopus,
  semanticScholar,
  trip,
  webOfScience,
]
