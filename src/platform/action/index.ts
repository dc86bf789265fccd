export { type Action, type ActionContext, defineAction, perform, type ReadAction, type WriteAction } from './action.ts'
