import { checkSite, source } from '../testing.ts'
import { livertox } from './livertox.ts'

checkSite(livertox, {
  notices: [
    ['http://livertox.nih.gov/AloeVera.htm', source({ slug: 'AloeVera' })],
    ['https://livertox.nih.gov/Acetaminophen.htm', source({ slug: 'Acetaminophen' })],
    ['https://livertox.nlm.nih.gov/Isoniazid.htm', source({ slug: 'Isoniazid' })],
  ],
  ignores: [
    'https://livertox.nih.gov/',
    'https://livertox.nih.gov/index.html',
    'https://livertox.nih.gov/aboutus.html',
    'https://livertox.nih.gov/php/searchchem.php?chemrang=A',
  ],
})
