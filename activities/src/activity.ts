import type { Type } from '@nestjs/common';

/** Of a prototype, the methods that are activities. */
const marked = new WeakMap<object, string[]>();

/** Marks a method that workflows call by its name. A provider's other methods are its own. */
export function Activity(): MethodDecorator {
  return (prototype, name) => {
    marked.set(prototype, [...(marked.get(prototype) ?? []), String(name)]);
  };
}

type Activities = Record<string, (...input: unknown[]) => Promise<unknown>>;

/**
 * The activities of some providers by their names, bound to the instances that are there.
 * @throws Error where two have the same name: one would stand in the place of the other
 */
export function activitiesOf(providers: readonly Type[], instanceOf: (provider: Type) => object): Activities {
  const activities: Activities = {};
  for (const provider of providers) {
    const instance = instanceOf(provider);
    for (const name of marked.get(provider.prototype) ?? []) {
      if (Object.hasOwn(activities, name)) throw new Error(`there are two activities ${name}`);
      activities[name] = Reflect.get(instance, name).bind(instance);
    }
  }
  return activities;
}
