import type { SelectType } from 'kysely'
import type { RegisterColumns, Tables } from '../database/schema/index.ts'
import type { Message } from '../i18n/index.ts'
import type { SecrecyGround } from './secrecy-grounds.ts'

/** The tables that `make_register` has made registers of. */
export type RegisterTable = {
  [T in keyof Tables]: Tables[T] extends RegisterColumns ? T : never
}[keyof Tables]

/** The columns of a register that are its own, and the number of the case that it belongs to. */
export type FieldName<T extends RegisterTable> = Exclude<keyof Tables[T], Exclude<keyof RegisterColumns, 'diary'>> &
  string

interface Described {
  readonly label: Message
  /** One sentence under the label. */
  readonly help?: Message
  readonly required?: true
  /** What municipalities call the column in lists of their own, in lower case: an import proposes it. */
  readonly names?: readonly string[]
  /** On what ground it is kept secret (OSL) unless a record says otherwise. */
  readonly secrecy?: SecrecyGround
  /** The module writes it; it is shown and exported, but nobody fills it in. */
  readonly computed?: true
}

export interface TextField extends Described {
  readonly kind: 'text' | 'long-text'
  readonly max: number
  readonly form?: 'email' | 'phone'
}

export interface DateField extends Described {
  readonly kind: 'date'
  readonly due?: Due
}

/** A day that somebody must do something by. */
export interface Due {
  /** What is to be done, of a record by its name. */
  readonly task: Message<{ readonly name: string }>
  readonly minutes: number
  /** How heavy it weighs when there is not time for all: 1 can wait, 2 ought to be done, 3 is law or danger, 4 the law counts the hours of. */
  readonly weight: 1 | 2 | 3 | 4
  /** How many days before it is shown. */
  readonly ahead: number
  /** A record that holds one of these values in a choice has nothing left to do by the day. */
  readonly settled?: { readonly field: string; readonly is: readonly string[] }
  /** What becomes of the record when it has been done. Without it nothing does, and the day stays. */
  readonly done?: DoneAgain | DoneForGood
}

/** It is done again and again, so that the day is moved on. */
export interface DoneAgain {
  /** Months until the next time, where the record does not say otherwise. */
  readonly months: number
  /** The field of the record that says how many months. */
  readonly monthsIn?: string
  /** The day that the last time was counted from: the next is as long after. */
  readonly since?: string
}

/** It is done once: the record is given these values, and the day that it was done. */
export interface DoneForGood {
  readonly gives: Readonly<Record<string, string>>
  readonly day?: string
}

export interface NumberField extends Described {
  readonly kind: 'number'
  readonly min: number
  readonly max: number
}

export interface FlagField extends Described {
  readonly kind: 'flag'
}

export interface ChoiceField<Value extends string = string> extends Described {
  readonly kind: 'choice'
  readonly options: Readonly<Record<Value, Message>>
}

/** Another record, by its name. */
export interface ReferenceField extends Described {
  readonly kind: 'reference'
  readonly to: RegisterTable
  /** A name that is not known becomes a new record of that register when a file is read. */
  readonly make?: true
  /** Where it is empty, what the record of this other field has in its column of the same name counts when a list is filtered by it. */
  readonly through?: string
}

export type Field = TextField | DateField | NumberField | FlagField | ChoiceField | ReferenceField

/** The fields that a column can be: a choice has a word for each value that the column can hold. */
export type FieldOf<Column> = [Column] extends [boolean]
  ? FlagField
  : [Column] extends [number]
    ? NumberField
    : string extends Column
      ? TextField | DateField | ReferenceField
      : [Column] extends [string]
        ? ChoiceField<Column>
        : never

export type FieldsOf<T extends RegisterTable> = {
  readonly [Name in FieldName<T>]?: FieldOf<NonNullable<SelectType<Tables[T][Name & keyof Tables[T]]>>>
}

/** What a field of a record holds: a date as ISO, a reference as an id. */
export type Value = string | number | boolean | null
