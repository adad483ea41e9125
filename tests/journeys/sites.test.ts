import { readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { clickSteady, savedFile, typeInto, until } from '../drive/index.ts'
import { throughLibrary } from '../practice/hosts.ts'
import { INFOBUTTON, PATIENT } from '../practice/sites/hospital.ts'
import { begin, type Clinician, find, press, shows, text, waitFor } from './clinician.ts'

const DOOR = 'ezproxy.example.edu'
const UPTODATE = `https://www-uptodate-com.${DOOR}`
const PUBMED = `https://pubmed-ncbi-nlm-nih-gov.${DOOR}`
const ATTACKER = 'https://www-uptodate-com.attacker.example'
const HOSPITAL = 'https://guidelines.hospital.example'
const OPENEVIDENCE = 'https://www.openevidence.com'
const CASE = 'my 83 year old with eGFR 17 and a bleed'

/** What the browser gives without asking, as far as the journeys ask for it. */
const HOSTS = [
  ...['www.uptodate.com', 'www.uptodate.cn', 'pubmed.ncbi.nlm.nih.gov', 'www.ncbi.nlm.nih.gov'].map(
    host => `https://${host.replaceAll('.', '-')}.${DOOR}/*`,
  ),
  `${HOSPITAL}/*`,
]

/** Gives an address to the field with this label, as by pasting. */
const give = async (diary: Page, label: Parameters<typeof text>[0], address: string): Promise<void> => {
  const handle = await diary.evaluateHandle(
    words => [...document.querySelectorAll('label')].find(one => one.textContent === words)?.parentElement,
    text(label),
  )
  const field = await handle.asElement()?.$('input')
  if (!field) throw new Error(`no field ${label}`)
  await diary.bringToFront()
  await clickSteady(field)
  // No driver of both browsers reaches the clipboard; to the page this is the same.
  await field.evaluate((one, pasted) => {
    one.select()
    document.execCommand('insertText', false, pasted)
  }, address)
}

/** Types into the field that finds sites. */
const search = async (diary: Page, words: string): Promise<void> => {
  await diary.bringToFront()
  await typeInto(diary, await find(diary, '', 'search input'), words)
}

/** Presses the switch that stands beside these words. */
const flip = async (diary: Page, words: string): Promise<void> => {
  const id = await until(
    () =>
      diary.evaluate(
        name => [...document.querySelectorAll('h2[id], b[id]')].find(one => one.textContent === name)?.id ?? '',
        words,
      ),
    `"${words}" beside a switch`,
  )
  const element = await diary.$(`[aria-labelledby="${id}"]`)
  if (!element) throw new Error(`no switch ${words}`)
  const isOn = () => element.evaluate(one => one.ariaChecked)
  const before = await isOn()
  await diary.bringToFront()
  await clickSteady(element)
  await until(async () => (await isOn()) !== before, `the switch of ${words}`)
}

/** The database as it lies on the disk, without the settings, which know the library's name and nothing of a search. */
const onDisk = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const wait = <T>(request: IDBRequest<T>) =>
      new Promise<T>((done, failed) => {
        request.onsuccess = () => done(request.result)
        request.onerror = () => failed(request.error)
      })
    const texts: string[] = []
    for (const { name = '' } of await indexedDB.databases()) {
      const db = await wait(indexedDB.open(name))
      for (const table of db.objectStoreNames) {
        if (table === 'meta') continue
        for (const row of await wait(db.transaction(table).objectStore(table).getAll())) texts.push(JSON.stringify(row))
      }
      db.close()
    }
    return texts.join('\n')
  })

/** Everything that is known: what lies on the disk, and all episodes of the diary, opened, with every address in them. */
const everything = async (me: Clinician): Promise<string> => {
  const disk = await onDisk(me.welcome)
  expect(disk).toContain('"sealed"')
  const diary = await me.diary()
  await shows(diary, text('episodesTitle'))
  await until(
    () =>
      diary.evaluate(() => {
        const rows = [...document.querySelectorAll<HTMLDetailsElement>('details.ep')]
        for (const row of rows) row.open = true
        return rows.length > 0 && rows.every(row => row.querySelector('.open') !== null)
      }),
    'all rows to open',
  )
  const known = await diary.evaluate(() => document.documentElement.outerHTML)
  await diary.close()
  return `${disk}\n${known}`
}

/** The claim of all that is there, as saved. */
const claimed = async (me: Clinician): Promise<string> => {
  const { waiting } = await me.overview()
  for (const { id, problemGuess } of waiting) {
    await me.tell({ type: 'answer', target: id, problem: problemGuess || 'A question' })
    await me.tell({ type: 'outcome', target: id, outcome: 'learned' })
  }
  for (const name of readdirSync(me.driven.downloads)) rmSync(join(me.driven.downloads, name))
  const diary = await me.diary('claims')
  await shows(diary, `${waiting.length} ready`)
  const queries = await find(diary, text('extraQueries'), 'label')
  await queries.click()
  await press(diary, 'This record describes my own learning.', 'label')
  await press(diary, text('saveJson'), 'button')
  const { bytes } = await savedFile(me.driven, /\.json$/)
  await diary.close()
  return bytes.toString('utf8')
}

/** Opens an address and what it may lead to, and gives the page once it is there. */
const reach = async (me: Clinician, address: string, words: string | RegExp = /\S/): Promise<Page> => {
  const page = await me.driven.open(address)
  await shows(page, words)
  return page
}

/** Proves that nothing was noticed: something that must be noticed comes after it, and is all there is. */
const onlyWitness = async (me: Clinician): Promise<void> => {
  const witness = await reach(me, 'https://pubmed.ncbi.nlm.nih.gov/?term=croup+witness')
  const { waiting } = await waitFor(
    me,
    overview => overview.waiting.some(one => one.problemGuess === 'croup witness'),
    'the witness',
  )
  expect(waiting.map(one => [one.problemGuess, one.sources])).toEqual([['croup witness', 0]])
  await witness.close()
}

describe('the ways to a site', () => {
  let me: Clinician
  let diary: Page
  beforeAll(async () => {
    me = await begin()
    await me.agree('PubMed', 'UpToDate')
    await me.driven.allowHosts(HOSTS)
    diary = await me.diary('sites')
  })
  afterAll(() => me.end())
  beforeEach(async () => {
    await me.tell({ type: 'forgetHour' })
    await diary.bringToFront()
  })

  it('a site is found by a part of its name or host', async () => {
    await search(diary, 'cks.nice')
    await shows(diary, text('sitesFound_one').replace('$n$', '1'))
    await shows(diary, 'NICE CKS')
    await search(diary, 'no such site')
    await press(diary, text('sitesAll'), 'button')
    await shows(diary, 'UpToDate')
  })

  it('before its door is added, a library is nothing to us', async () => {
    const page = await reach(me, `${UPTODATE}/contents/search?search=apixaban%20ckd`, 'Showing results')
    await onlyWitness(me)
    await page.close()
  })

  it('a library’s door: found in a pasted address, asked for, and noticed behind it without a trace of its name', async () => {
    await give(diary, 'libraryAddress', `https://${DOOR}/login?url=https://www.uptodate.com/`)
    await shows(diary, text('doorLogin'))
    await give(diary, 'libraryAddress', `${UPTODATE}/contents/search`)
    await shows(diary, text('libraryFound').replace('$door$', DOOR))
    await press(diary, text('libraryAdd'), 'button')
    await shows(diary, text('added'))
    await shows(diary, text('librarySites_other').replace('$n$', '2'))
    expect((await me.overview()).access).toEqual({ missing: [], extra: [] })

    const page = await reach(me, `${UPTODATE}/contents/search?search=apixaban%20ckd`, 'Showing results')
    await press(page, 'Anticoagulation', 'a')
    await shows(page, 'Whom to treat')
    await waitFor(me, ({ waiting }) => waiting[0]?.sources === 1, 'the topic behind the door')
    const other = await reach(me, `${PUBMED}/?term=apixaban+ckd`)
    const { waiting } = await waitFor(me, ({ waiting }) => waiting[0]?.sites.length === 2, 'the search behind the door')
    expect(waiting.map(one => [one.problemGuess, one.sites, one.sources])).toEqual([
      ['apixaban ckd', expect.arrayContaining(['PubMed', 'UpToDate']), 1],
    ])
    const known = await everything(me)
    expect(known).toContain('https://www.uptodate.com/contents/anticoagulation-in-advanced-chronic-kidney-disease')
    expect(known).not.toMatch(/ezproxy|example\.edu/)
    const claim = await claimed(me)
    expect(claim).toContain('apixaban ckd')
    expect(claim).not.toMatch(/ezproxy|example\.edu/)
    await Promise.all([page.close(), other.close()])
  })

  it('a host that only looks like a library is never noticed', async () => {
    const page = await reach(me, `${ATTACKER}/contents/search?search=apixaban%20ckd`, 'Showing results')
    const other = await reach(me, `https://${throughLibrary('pubmed.ncbi.nlm.nih.gov')}/?term=sepsis`)
    await onlyWitness(me)
    await Promise.all([page.close(), other.close()])
  })

  it('a site that is switched on later is reached through the door, too; a removed door gives everything back', async () => {
    await me.driven.allowHosts([`https://cks-nice-org-uk.${DOOR}/*`])
    await diary.bringToFront()
    await search(diary, 'nice cks')
    await flip(diary, 'NICE CKS')
    await waitFor(me, ({ sites, access }) => sites === 3 && access.missing.length === 0, 'the third site')
    const page = await reach(me, `https://cks-nice-org-uk.${DOOR}/topics/croup/`)
    await waitFor(me, ({ waiting }) => waiting[0]?.sites[0] === 'NICE CKS', 'the topic behind the door')
    await me.tell({ type: 'forgetHour' })
    await diary.bringToFront()
    await flip(diary, 'NICE CKS')
    await press(diary, text('removeNamed').replace('$name$', DOOR), 'button')
    await waitFor(me, ({ access }) => access.extra.length === 0 && access.missing.length === 0, 'the access given back')
    const late = await reach(me, `${UPTODATE}/contents/search?search=cellulitis`, 'Showing results')
    await onlyWitness(me)
    await search(diary, ' ')
    await Promise.all([page.close(), late.close()])
  })

  it('an info button of a health record: its main term, and nothing of the patient anywhere', async () => {
    const page = await reach(me, 'https://ehr.hospital.example/patient/7741902', PATIENT.record)
    await press(page, 'Look it up', 'a')
    await press(page, 'Anticoagulation', 'a')
    const { waiting } = await waitFor(me, ({ waiting }) => waiting[0]?.sources === 1, 'the info button and its topic')
    expect(waiting[0]?.problemGuess).toBe('Atrial fibrillation with renal failure')
    const traces = [PATIENT.name, PATIENT.record, PATIENT.postcode, PATIENT.gender, 'EPICPRACTICE', 'eGFR 17', 'age.v']
    const known = await everything(me)
    expect(traces.filter(trace => known.includes(trace))).toEqual([])
    const claim = await claimed(me)
    expect(claim).toContain('Atrial fibrillation with renal failure')
    expect(traces.filter(trace => claim.includes(trace))).toEqual([])
    await page.close()
  })

  it('switched off, an info button is not noticed', async () => {
    await flip(diary, text('infobuttonTitle'))
    const page = await reach(me, INFOBUTTON)
    await onlyWitness(me)
    await page.close()
    await diary.bringToFront()
    await flip(diary, text('infobuttonTitle'))
  })

  it('an AI answer site: that something was asked, and the words only when that is ticked', async () => {
    await search(diary, 'openevidence')
    await flip(diary, 'OpenEvidence')
    const page = await reach(me, `${OPENEVIDENCE}/search?q=${encodeURIComponent(CASE)}`, 'It depends')
    await waitFor(me, ({ waiting }) => waiting[0]?.sites[0] === 'OpenEvidence', 'the question')
    const known = await everything(me)
    expect(known).toContain(text('searchUnsaid'))
    expect(known).not.toContain('83 year old')
    await page.close()

    await me.tell({ type: 'forgetHour' })
    await press(diary, text('answersKeep'), 'label')
    await until(() => diary.$eval('details input:checked', () => true).catch(() => false), 'the tick')
    const again = await reach(me, `${OPENEVIDENCE}/search?q=${encodeURIComponent(CASE)}`, 'It depends')
    const { waiting } = await waitFor(me, ({ waiting }) => waiting[0]?.sites[0] === 'OpenEvidence', 'the question')
    expect(waiting[0]?.problemGuess).toBe(CASE)
    await again.close()
    await flip(diary, 'OpenEvidence')
    await search(diary, ' ')
  })

  it('a page of one’s own: seen beforehand, added, noticed, removed', async () => {
    await give(diary, 'ownAddress', 'https://pubmed.ncbi.nlm.nih.gov/?term=sepsis')
    await shows(diary, text('ownSupported'))
    await give(diary, 'ownAddress', `${HOSPITAL}/clinical/results?find=sepsis&ward=7`)
    await shows(diary, text('ownAsSearch').replace('$query$', 'sepsis'))
    await give(diary, 'ownTry', `${HOSPITAL}/clinical/sepsis-first-hour`)
    await shows(diary, text('ownAsPage').replace('$page$', 'sepsis-first-hour'))
    await press(diary, text('ownAdd'), 'button')
    await shows(diary, text('added'))

    const page = await reach(me, `${HOSPITAL}/clinical/results?find=sepsis&ward=7`, 'first hour')
    await press(page, 'Sepsis: the first hour', 'a')
    await shows(page, 'lactate')
    const { waiting } = await waitFor(me, ({ waiting }) => waiting[0]?.sources === 1, 'the guideline')
    expect(waiting[0]).toMatchObject({ problemGuess: 'sepsis', sites: ['guidelines.hospital.example'] })
    expect(await everything(me)).not.toContain('ward=7')
    await page.close()

    await me.tell({ type: 'forgetHour' })
    await press(diary, text('removeNamed').replace('$name$', 'guidelines.hospital.example/clinical/'), 'button')
    await waitFor(me, ({ sites, access }) => sites === 2 && access.extra.length === 0, 'the access given back')
    const late = await reach(me, `${HOSPITAL}/clinical/results?find=croup`, 'at the door')
    await onlyWitness(me)
    await late.close()
  })
})
