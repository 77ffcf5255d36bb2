export * from './error-code';
export * from './events';
export * from './process';
export * from './refusal';
export * from './standing';
