import type { Margin, SignOff } from './margin.ts'

/** Whether an answer is signed off as it stands, was before it changed, or never has been. */
export type SignOffState =
  | { readonly state: 'none' }
  | { readonly state: 'signed' | 'changed-since'; readonly latest: SignOff }

/** The latest sign-off decides: it is for the version that stands, or the answer has changed since. */
export function signOffState({ version, signOffs }: Pick<Margin, 'version' | 'signOffs'>): SignOffState {
  const [latest] = signOffs
  if (!latest) return { state: 'none' }
  return { state: latest.version === version ? 'signed' : 'changed-since', latest }
}
