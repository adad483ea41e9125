import type { ComponentChildren } from 'preact'
import { httpsOnly } from '../links.ts'

/** A link out of the extension; the plain text where the address is not https. */
export const Outside = ({ href, children }: { href: string; children: ComponentChildren }) => {
  const safe = httpsOnly(href)
  return safe ? (
    <a href={safe} target="_blank" rel="noopener noreferrer">
      {children}
    </a>
  ) : (
    <span>{children}</span>
  )
}
