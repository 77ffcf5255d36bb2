export { bundleWorkflows } from './bundle-workflows';
export { startWorker } from './start-worker';
