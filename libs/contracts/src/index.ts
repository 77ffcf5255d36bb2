export * from './error-code';
export { FIELD_ERRORS, type FieldCode, isFieldCode } from './errors/field-error';
export * from './events';
export * from './notices';
export * from './pages';
export * from './process';
export * from './refusal';
export * from './standing';
export * from './yearly-start';
