import type { ReactNode } from 'react'
import type { Language } from '../../../../platform/i18n/index.ts'
import { PublicFrame } from '../../../../ui/frame/PublicFrame.tsx'

export interface Opened {
  readonly language: Language
  /** The municipality. */
  readonly name: string
  readonly key: string
}

interface OpenFrameProps {
  opened: Opened
  title: string
  errors?: boolean
  children: ReactNode
}

/** The frame of the open page: it knows nobody, and asks for no cookie. The language stands in the address. */
export function OpenFrame({ opened: { language, name, key }, title, errors, children }: OpenFrameProps) {
  return (
    <PublicFrame
      language={language}
      title={title}
      path={openPath(key, language)}
      {...(name !== '' && { organisation: name })}
      {...(errors && { errors })}
    >
      {children}
    </PublicFrame>
  )
}

/** The address of a municipality's open page, in a language. */
export function openPath(key: string, language: Language, page = ''): string {
  return `/anmal/${key}${page}${language === 'sv' ? '' : `?lang=${language}`}`
}
