import type { ReactNode } from 'react'

export interface PageHeadProps {
  /** One level up: a link, or a few words about where the page stands. */
  crumb?: ReactNode
  title: string
  lead?: ReactNode
  /** Buttons and links of the page; one primary at most. */
  actions?: ReactNode
  /** Where else to go from here, and what to fetch: under the lead. */
  links?: ReactNode
}

/** The head of a page. */
export function PageHead({ crumb, title, lead, actions, links }: PageHeadProps) {
  return (
    <header className="page-head">
      {crumb !== undefined && <p className="crumb">{crumb}</p>}
      <div className="head-row">
        <h1>{title}</h1>
        {actions !== undefined && <div className="actions">{actions}</div>}
      </div>
      {lead !== undefined && <p className="lead">{lead}</p>}
      {links !== undefined && <div className="actions">{links}</div>}
    </header>
  )
}
