import type { Context } from 'hono'
import type { Env } from '../../platform/http/index.ts'
import type { FrameProps } from './props.ts'
import type { NavGroup } from './Rail.tsx'

/** What a page gives its frame, without its contents: who looks, in which language, and the menu. */
export type Framing = Omit<FrameProps, 'children'> & { readonly nav: readonly NavGroup[] }

/** Makes the framing of a request's page. The wiring gives it to every module that has pages. */
export type FrameMaker = (context: Context<Env>, title: string) => Promise<Framing>
