import type { ComponentChildren } from 'preact'
import type { PopupProps } from './types.ts'

export interface PopupLinkProps {
  href: string
  onOpen: PopupProps['onOpen']
  class?: string
  children: ComponentChildren
}

/** A link to one of our pages. It stays a link, so that it can be opened in the way the person likes. */
export const PopupLink = ({ href, onOpen, class: kind, children }: PopupLinkProps) => (
  <a
    class={kind}
    href={href}
    target="_blank"
    rel="noopener noreferrer"
    onClick={event => {
      if (!onOpen) return
      event.preventDefault()
      onOpen(href)
    }}
  >
    {children}
  </a>
)
