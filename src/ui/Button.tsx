import type { ReactNode } from 'react'
import { Icon, type IconName } from './Icon.tsx'

export interface ButtonLook {
  /** One primary a page; the rest are secondary or links. */
  variant?: 'primary' | 'secondary' | 'tertiary'
  size?: 'sm' | 'md'
  icon?: IconName
  /** As wide as its column. */
  full?: boolean
  children: ReactNode
}

export interface ButtonProps extends ButtonLook {
  /** Where an address can point at it. */
  id?: string
  type?: 'submit' | 'button'
  name?: string
  value?: string
  /** What it does in full, where its words alone do not say it among others of their kind. */
  label?: string
  /** Another address than the form's. */
  formAction?: string
  /** Leaves the browser's own checks of the fields aside, for "save and finish later". */
  formNoValidate?: boolean
}

/** The class and data attributes by which Designsystemet draws a button. */
export function buttonLook({ variant = 'primary', size, full }: Omit<ButtonLook, 'children'>) {
  return {
    className: full ? 'ds-button full' : 'ds-button',
    'data-variant': variant,
    ...(size === undefined ? {} : { 'data-size': size }),
  }
}

/** A button that does something. What leads somewhere is a `ButtonLink`. */
export function Button({ variant, size, icon, full, label, children, type = 'submit', ...rest }: ButtonProps) {
  return (
    <button
      type={type}
      {...rest}
      aria-label={label}
      {...buttonLook({ ...(variant && { variant }), ...(size && { size }), ...(full && { full }) })}
    >
      {icon && <Icon name={icon} />}
      {children}
    </button>
  )
}
