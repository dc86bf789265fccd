import type { Message } from '../i18n/index.ts'
import type { Verb } from '../tenancy/index.ts'
import type { Field, FieldName, FieldsOf, RegisterTable, Value } from './field.ts'

/** The words of a register. */
export interface RegisterWords {
  /** As the heading of its list: "System". */
  readonly title: Message
  /** In a sentence after a number that is not one: "system". */
  readonly many: Message
  /** On the button that begins a new one: "Nytt system". */
  readonly add: Message
  /** Of a record that is not saved yet, as the heading of its form. */
  readonly emptyTitle: Message
  readonly emptyLead: Message
}

/** A part of the form and of the record's page. */
export interface Section<Name extends string> {
  readonly id: string
  readonly title: Message
  readonly fields: readonly Name[]
  /** It is for records that hold one of these values in a choice. */
  readonly when?: { readonly field: Name; readonly is: readonly string[] }
}

/** A list that everyone has from the start. */
export interface BuiltInView {
  readonly id: string
  readonly name: Message
  /** As the address has it after the question mark: see `readListRequest`. */
  readonly query: string
}

/** Levels that are shown together in one column, and filtered by the highest of them. */
export interface Levels<Name extends string> {
  readonly label: Message
  readonly fields: readonly Name[]
  /** A letter each, in the same order. */
  readonly letters: readonly Message[]
  readonly most: number
  /** The field that is filled in when they have been decided: until then they are preliminary, and shown so. */
  readonly decided: Name
}

export interface Declaration<T extends RegisterTable, Name extends string = FieldName<T>> {
  readonly table: T
  /** Its address, without the last slash. */
  readonly path: string
  readonly words: RegisterWords
  readonly verbs: {
    readonly read: Verb
    /** Changes what one owns. Where it is not given, `change` is needed for that too. */
    readonly edit?: Verb
    readonly change: Verb
  }
  /** The field that says who owns a record. */
  readonly owner?: Name
  /** What it is called: unique among those that have not ended, where a file is read by it. */
  readonly name: Name
  readonly fields: FieldsOf<T>
  /** What a new record has in its form, as it would be written. */
  readonly fresh?: Readonly<Partial<Record<Name, string>>>
  readonly sections: readonly Section<Name>[]
  readonly list: {
    /** The columns from the start; the name comes first by itself. */
    readonly columns: readonly Name[]
    /** Shown in small under another. */
    readonly under?: Readonly<Partial<Record<Name, Name>>>
    readonly search: readonly Name[]
    readonly filters: readonly Name[]
    readonly sort: Name
    readonly views?: readonly BuiltInView[]
  }
  readonly levels?: Levels<Name>
  /** Files can lie beside its records. */
  readonly files?: boolean
  /** What is wrong with values that are each right: field → what to do. */
  readonly check?: (
    values: Readonly<Partial<Record<Name, Value>>>,
  ) => Readonly<{ [Faulty in Name]?: Message | undefined }>
}

/** A register as everything that works on any register sees it. */
export interface Register {
  readonly table: RegisterTable
  readonly path: string
  readonly words: RegisterWords
  readonly verbs: Declaration<RegisterTable>['verbs']
  readonly owner: string | null
  readonly name: string
  /** In the order of the declaration. */
  readonly fields: ReadonlyMap<string, Field>
  readonly fresh: Readonly<Record<string, string>>
  readonly sections: readonly Section<string>[]
  readonly list: {
    readonly columns: readonly string[]
    readonly under: Readonly<Record<string, string>>
    readonly search: readonly string[]
    readonly filters: readonly string[]
    readonly sort: string
    readonly views: readonly BuiltInView[]
  }
  readonly levels: Levels<string> | null
  readonly files: boolean
  readonly check: (values: Readonly<Record<string, Value>>) => Readonly<Record<string, Message>>
}

const declared = new Map<RegisterTable, Register>()

/**
 * Declares a register: from the declaration come its list, its form, its history, its files and its rows of the authorisation matrix.
 * A field that its table does not have, a choice without a word for each of its values and a verb that does not exist do not compile.
 *
 * @throws where a table is declared twice, or a field stands in no section of the form or in two
 */
export function defineRegister<T extends RegisterTable>(given: Declaration<T>): Register {
  if (declared.has(given.table)) throw new Error(`Two registers of the table ${given.table}`)
  const fields = new Map(Object.entries(given.fields) as [string, Field][])
  const placed = given.sections.flatMap((section) => section.fields as readonly string[])
  for (const name of fields.keys()) {
    const times = placed.filter((each) => each === name).length
    if (times !== 1) throw new Error(`The field ${given.table}.${name} stands in ${times} sections`)
  }
  const register: Register = {
    table: given.table,
    path: given.path,
    words: given.words,
    verbs: given.verbs,
    owner: given.owner ?? null,
    name: given.name,
    fields,
    fresh: { ...given.fresh } as Record<string, string>,
    sections: given.sections as readonly Section<string>[],
    list: { views: [], ...given.list, under: { ...given.list.under } as Record<string, string> },
    levels: (given.levels as Levels<string> | undefined) ?? null,
    files: given.files ?? false,
    check: (values) => dropEmpty(given.check?.(values as never) ?? {}),
  }
  declared.set(given.table, register)
  return register
}

/** Every register that has been declared: for what goes over all of them, as the tasks that their days raise. */
export function declaredRegisters(): readonly Register[] {
  return [...declared.values()]
}

/**
 * For a process that needs every register's declaration and none of its pages: reading a register is what declares it, and what nothing
 * uses is left out of the bundle.
 *
 * @throws where one of them is not declared
 */
export function requireDeclared(registers: readonly Register[]): void {
  const missing = registers.filter((register) => declared.get(register.table) !== register)
  if (missing.length > 0) throw new Error(`Not declared: ${missing.map(({ table }) => table).join(', ')}`)
}

/** The register of a table, for the address and the words of what a reference leads to. */
export function registerOf(table: RegisterTable): Register | undefined {
  return declared.get(table)
}

/** @throws where there is no such field, which what a declaration names always has */
export function fieldOf(register: Register, name: string): Field {
  const field = register.fields.get(name)
  if (field === undefined) throw new Error(`The register ${register.table} has no field ${name}`)
  return field
}

function dropEmpty(faults: Readonly<Record<string, Message | undefined>>): Readonly<Record<string, Message>> {
  return Object.fromEntries(
    Object.entries(faults).filter((entry): entry is [string, Message] => entry[1] !== undefined),
  )
}
