export * from './error-code';
export * from './events';
export * from './notices';
export * from './process';
export * from './refusal';
export * from './standing';
