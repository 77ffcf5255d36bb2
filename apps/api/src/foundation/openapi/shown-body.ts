import { applyDecorators, type Type } from '@nestjs/common';
import { ApiBody, ApiExtraModels, getSchemaPath } from '@nestjs/swagger';

/** The example of a body whose fields do not all go together, which the examples of its fields alone would say. */
export const ShownBody = <T extends object>(type: Type<T>, example: Partial<T>): MethodDecorator =>
  applyDecorators(ApiExtraModels(type), ApiBody({ schema: { allOf: [{ $ref: getSchemaPath(type) }], example } }));
