import { telAddress } from '../../contacts/rules/tel-address.ts'

/** A number that a telephone dials when it is chosen. */
export function PhoneLink({ phone }: { phone: string }) {
  return (
    <a className="num" href={telAddress(phone)}>
      {phone}
    </a>
  )
}
