export { documentActions, documentRegister } from './document-register.ts'
export { documentRoutes } from './pages/routes.ts'
