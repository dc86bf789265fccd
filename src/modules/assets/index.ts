export { assetActions, assetRegister } from './asset-register.ts'
export { assetRoutes } from './pages.ts'
export { supplierActions, supplierRegister } from './supplier-register.ts'
