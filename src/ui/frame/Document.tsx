import type { ReactElement, ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { type Language, say } from '../../platform/i18n/index.ts'
import { assetUrl } from '../assets.ts'
import { messages } from '../messages.ts'

export interface DocumentProps {
  language: Language
  title: string
  errors?: boolean | undefined
  script?: string | undefined
  /** Class of the body: which frame the page stands in. */
  frame: string
  /** `sm` where someone works, `md` where someone is asked. */
  size: 'sm' | 'md'
  children: ReactNode
}

/** The whole document around a frame. Nothing in it runs or styles inline, so the strictest policy holds. */
export function Document({ language, title, errors, script, frame, size, children }: DocumentProps) {
  const prefix = errors ? say(language, messages.errorPrefix) : ''
  return (
    <html lang={language} data-color-scheme="auto">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{`${prefix}${title} – ${say(language, messages.program)}`}</title>
        <meta name="color-scheme" content="light dark" />
        <link rel="preload" href={assetUrl('font-latin.woff2')} as="font" type="font/woff2" crossOrigin="anonymous" />
        <link rel="stylesheet" href={assetUrl('app.css')} />
        <link rel="icon" href={assetUrl('mark.svg')} type="image/svg+xml" />
        <script type="module" src={assetUrl('behaviours.js')} />
        {script !== undefined && <script type="module" src={assetUrl(script)} />}
      </head>
      <body className={frame} data-size={size}>
        <a className="ds-skip-link" href="#innehall">
          {say(language, messages.skip)}
        </a>
        {children}
      </body>
    </html>
  )
}

/** A frame as the text of a response. */
export function renderPage(page: ReactElement): string {
  return `<!doctype html>${renderToStaticMarkup(page)}`
}
