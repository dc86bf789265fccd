import { type ButtonLook, buttonLook } from './Button.tsx'
import { Icon } from './Icon.tsx'

export interface ButtonLinkProps extends ButtonLook {
  href: string
  /** The link hands over a file; the name is what it is saved as, or empty for the server's choice. */
  download?: string
}

/** A link that looks like a button: the main way on from a page. */
export function ButtonLink({ variant, size, icon, full, children, ...rest }: ButtonLinkProps) {
  return (
    <a {...rest} {...buttonLook({ ...(variant && { variant }), ...(size && { size }), ...(full && { full }) })}>
      {icon && <Icon name={icon} />}
      {children}
    </a>
  )
}
