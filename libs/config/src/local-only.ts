import { registerDecorator, type ValidationArguments } from 'class-validator';

/** The key may be given in local mode only: what it brings has no place in production. */
export function LocalOnly(): PropertyDecorator {
  return (target, property) => {
    registerDecorator({
      name: 'localOnly',
      target: target.constructor,
      propertyName: String(property),
      validator: {
        validate: (_value: unknown, { object }: ValidationArguments) =>
          (object as { THIDUA_MODE?: string }).THIDUA_MODE === 'local',
        defaultMessage: () => 'is for local mode only',
      },
    });
  };
}
