import type { Register } from '../register.ts'
import { attachAction, attachFormAction, endAttachmentAction, fetchAttachmentAction } from './attachments.ts'
import { bulkAction } from './bulk.ts'
import { exportAction } from './export.ts'
import { extractAction } from './extract.ts'
import { importAction, importPreviewAction, importsAction, pledgeAction, undoImportAction } from './import.ts'
import { formAction, listAction, readAction } from './read.ts'
import { removeViewAction, saveViewAction } from './views.ts'
import { changeAction, createAction, endAction } from './write.ts'

/** What can be done in a register: the same in each, named after its table. Made once, so that pages and programs do the same. */
export function makeActions(register: Register): RegisterActions {
  const actions = made.get(register) ?? actionsOf(register)
  made.set(register, actions)
  return actions
}

const made = new Map<Register, RegisterActions>()

function actionsOf(register: Register) {
  return {
    list: listAction(register),
    read: readAction(register),
    form: formAction(register),
    create: createAction(register),
    change: changeAction(register),
    end: endAction(register),
    bulk: bulkAction(register),
    saveView: saveViewAction(register),
    removeView: removeViewAction(register),
    export: exportAction(register),
    extract: extractAction(register),
    imports: importsAction(register),
    importPreview: importPreviewAction(register),
    import: importAction(register),
    pledge: pledgeAction(register),
    undoImport: undoImportAction(register),
    // Where files lie beside its records
    attachForm: register.files ? attachFormAction(register) : null,
    attach: register.files ? attachAction(register) : null,
    fetchAttachment: register.files ? fetchAttachmentAction(register) : null,
    endAttachment: register.files ? endAttachmentAction(register) : null,
  }
}

export type RegisterActions = ReturnType<typeof actionsOf>
