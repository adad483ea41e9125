import type { ComponentChildren } from 'preact'
import type { PopupProps } from './types.ts'

export interface PopupLinkProps {
  href: string
  onOpen: PopupProps['onOpen']
  class?: string
  id?: string
  labelledBy?: string
  children: ComponentChildren
}

/** A link to one of our pages. It stays a link, so that it can be opened in the way the person likes. */
export const PopupLink = ({ href, onOpen, class: kind, id, labelledBy, children }: PopupLinkProps) => (
  <a
    class={kind}
    id={id}
    aria-labelledby={labelledBy}
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
