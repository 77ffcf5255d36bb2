export { certificateNumber } from './certificates';
