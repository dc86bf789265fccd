export { measureActions, measureRegister } from './measure-register.ts'
export { measureRoutes } from './pages/routes.ts'
export { insertMeasure, personOfAccount } from './queries/measures.ts'
