import { randomBytes } from 'node:crypto'
import { type Arms, oddTitle, policyHeaders } from './arming.ts'
import { listen } from './clients/listen.ts'
import { tools } from './clients/tools.ts'
import { layout } from './layout.ts'
import { callInPage } from './text.ts'
import type { Answer, Page, Site } from './types.ts'

const CLOBBER = `<div data-practice hidden><img name="title"><img name="body"><img name="querySelector">
<form name="location"><input name="action"><input name="href"></form></div>`

/** Turns a site's page into what is sent: the layout around it and, when the host is armed, its misbehaviour. */
export function dress(page: Page, site: Site, arms: Arms): Answer {
  const nonce = randomBytes(16).toString('base64')
  const hostile = arms.hostile ?? []
  const guesses = arms.guesses ?? []
  const first =
    hostile.length > 0
      ? [
          callInPage(listen, { report: !arms.policy || arms.policy === 'isolated', guesses }),
          callInPage(tools, { hostile, guesses }),
        ]
      : []
  const title = arms.title ? oddTitle(arms.title) : page.title
  const extra = hostile.includes('clobber') ? CLOBBER : ''
  return {
    status: page.status ?? 200,
    type: 'text/html; charset=utf-8',
    body: layout({ ...page, title }, { site, nonce, first, extra }),
    ...(arms.policy ? { headers: policyHeaders(arms.policy, nonce) } : {}),
  }
}
