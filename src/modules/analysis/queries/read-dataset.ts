export { type Dataset, readCounted, readDataset } from '../../collection/index.ts'
