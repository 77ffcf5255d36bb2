export { allowedIn, endless, type Machine, next, type Transition, unreachable } from './machine';
export * from './machines';
