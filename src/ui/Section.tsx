import type { ReactNode } from 'react'

export interface SectionProps {
  /** Unique in the page; an address of its own. */
  id: string
  title: string
  lead?: ReactNode
  /** The way to the whole of it, at the right of the heading. */
  link?: { href: string; label: string }
  children: ReactNode
}

/** A part of a page under a line of ink, named by its heading. */
export function Section({ id, title, lead, link, children }: SectionProps) {
  const heading = `${id}-rubrik`
  return (
    <section className="section" id={id} aria-labelledby={heading}>
      <div className="head-row">
        <h2 id={heading}>{title}</h2>
        {link && <a href={link.href}>{link.label}</a>}
      </div>
      {lead !== undefined && <p className="quiet">{lead}</p>}
      {children}
    </section>
  )
}
