import { defineRegister, makeActions } from '../../platform/register/index.ts'
import { messages } from './messages.ts'

/** Who supplies the municipality's systems, and whom to call. */
export const supplierRegister = defineRegister({
  table: 'supplier',
  path: '/leverantorer',
  words: {
    title: messages.suppliers,
    many: messages.suppliersMany,
    add: messages.addSupplier,
    emptyTitle: messages.noSuppliersTitle,
    emptyLead: messages.noSuppliersLead,
  },
  verbs: { read: 'asset.read', change: 'asset.change' },
  name: 'name',
  files: true,
  fields: {
    name: {
      kind: 'text',
      label: messages.name,
      max: 200,
      required: true,
      names: ['leverantör', 'företag', 'företagsnamn'],
    },
    company_number: { kind: 'text', label: messages.companyNumber, max: 11, names: ['orgnr', 'org.nr'] },
    delivers: { kind: 'text', label: messages.delivers, max: 400, names: ['tjänst', 'produkt', 'vara'] },
    owner: { kind: 'reference', to: 'person', label: messages.owner, names: ['ansvarig', 'avtalsägare'] },
    contact_name: { kind: 'text', label: messages.contactName, max: 200, names: ['kontakt'] },
    contact_email: {
      kind: 'text',
      label: messages.contactEmail,
      max: 254,
      form: 'email',
      names: ['e-postadress', 'mejl'],
    },
    contact_phone: {
      kind: 'text',
      label: messages.contactPhone,
      help: messages.contactPhoneHelp,
      max: 60,
      form: 'phone',
      names: ['telefonnummer', 'mobil'],
    },
    recovery_hours: {
      kind: 'number',
      label: messages.supplierRecovery,
      help: messages.supplierRecoveryHelp,
      min: 0,
      max: 8760,
    },
    diary: { kind: 'text', label: messages.diary, max: 60, names: ['dnr'] },
  },
  sections: [
    {
      id: 'vad',
      title: messages.sectionWhat,
      fields: ['name', 'company_number', 'delivers', 'owner', 'recovery_hours', 'diary'],
    },
    { id: 'kontakt', title: messages.sectionContact, fields: ['contact_name', 'contact_email', 'contact_phone'] },
  ],
  list: {
    columns: ['delivers', 'contact_name', 'contact_phone', 'owner'],
    under: { contact_name: 'contact_email' },
    search: ['name', 'delivers', 'contact_name'],
    filters: ['owner'],
    sort: 'name',
  },
  check: ({ company_number: number }) => ({
    company_number:
      typeof number === 'string' && !/^\d{6}-\d{4}$/.test(number) ? messages.companyNumberForm : undefined,
  }),
})

export const supplierActions = makeActions(supplierRegister)
