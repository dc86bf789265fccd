import type { ReactNode } from 'react'
import type { Language } from '../../platform/i18n/index.ts'
import type { IconName } from '../Icon.tsx'

export interface FrameUser {
  name: string
  organisation: string
  /** Two digits; its tile stands in ink in the mark. */
  countyCode?: string
  /** Where else the person works. */
  others?: ReadonlyArray<{ readonly id: string; readonly name: string }>
}

/** A link on the top line. At most three stand there, the account included. */
export interface Tool {
  href: string
  label: string
  icon: IconName
}

/** What every frame takes. */
export interface FrameProps {
  language: Language
  /** Of the page, without the name of the program. */
  title: string
  user?: FrameUser
  tools?: readonly Tool[]
  /** Path and query of this page, for the language link and the menu. */
  path: string
  /** Says on the page that what it shows is invented. */
  demo?: boolean
  /** A script of this page’s own beside the one that every page has, by its name among the assets. */
  script?: string
  /** The page is about a pilot: said on every one. */
  pilot?: boolean
  /** The page shows errors that the person must correct. */
  errors?: boolean
  children: ReactNode
}
