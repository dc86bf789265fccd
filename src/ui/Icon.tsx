import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

/** The icons we use, by what they are for; the value is the name in Aksel. Each file is read once, on first use:
 *  importing the package's components would load all of its 1 400 modules into every process. */
const files = {
  add: 'Plus',
  check: 'CheckmarkHeavy',
  clock: 'Clock',
  done: 'CheckmarkCircleFill',
  download: 'Download',
  key: 'KeyHorizontal',
  late: 'ExclamationmarkTriangleFill',
  menu: 'MenuHamburger',
  person: 'Person',
  remove: 'XMark',
  search: 'MagnifyingGlass',
  sortDown: 'ArrowDown',
  sortUp: 'ArrowUp',
  to: 'ArrowRight',
  upload: 'Upload',
  warning: 'ExclamationmarkTriangle',
} as const

export type IconName = keyof typeof files

const resolve = createRequire(import.meta.url).resolve
const read = new Map<IconName, readonly string[]>()

function pathsOf(name: IconName): readonly string[] {
  const known = read.get(name)
  if (known !== undefined) return known
  const svg = readFileSync(resolve(`@navikt/aksel-icons/svg/${files[name]}.svg`), 'utf8')
  const paths = Array.from(svg.matchAll(/ d="([^"]+)"/g), ([, d]) => d ?? '')
  read.set(name, paths)
  return paths
}

export interface IconProps {
  name: IconName
  /** What the icon says where no word beside it does. Without it the icon is decoration and hidden from a reader. */
  label?: string
}

/** An icon in a box of 24, in the colour of the text around it. */
export function Icon({ name, label }: IconProps) {
  const hidden = label === undefined
  return (
    <svg
      className="icon"
      viewBox="0 0 24 24"
      fill="none"
      focusable="false"
      aria-hidden={hidden || undefined}
      aria-label={label}
      role={hidden ? undefined : 'img'}
    >
      {pathsOf(name).map((d) => (
        <path key={d} d={d} fill="currentColor" fillRule="evenodd" clipRule="evenodd" />
      ))}
    </svg>
  )
}
