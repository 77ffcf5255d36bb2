export { bundleWorkflows } from './bundle-workflows';
export { startWorker, type WorkerExtras } from './start-worker';
