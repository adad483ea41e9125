import { Brand } from './parts/brand.tsx'
import { type TextKey, useSay } from './words.tsx'

const SECTIONS: readonly [TextKey, ...TextKey[]][] = [
  ['noticeKeptTitle', 'noticeKept1', 'noticeKept2', 'noticeKept3', 'noticeKept4'],
  ['noticeNeverTitle', 'noticeNever1'],
  ['noticeWhereTitle', 'noticeWhere1', 'noticeWhere2', 'noticeWhere3'],
  ['noticeLeavesTitle', 'noticeLeaves1', 'noticeLeaves2'],
  ['noticeGoesTitle', 'noticeGoes1', 'noticeGoes2', 'noticeGoes3'],
  ['noticeRightsTitle', 'noticeRights1'],
  ['noticePermissionsTitle', 'noticePermissions1'],
]

/** The whole privacy notice, on one page that needs nothing but itself. */
export const PrivacyNotice = () => {
  const say = useSay()
  return (
    <main class="page stack loose">
      <Brand />
      <header class="stack">
        <h1 class="big">{say('noticeTitle')}</h1>
        <p class="measure">{say('noticeLead')}</p>
      </header>
      {SECTIONS.map(([title, ...paragraphs]) => (
        <section key={title} class="stack tight">
          <h2>{say(title)}</h2>
          {paragraphs.map(text => (
            <p key={text} class="measure">
              {say(text)}
            </p>
          ))}
        </section>
      ))}
    </main>
  )
}
