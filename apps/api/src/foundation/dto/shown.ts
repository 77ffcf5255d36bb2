import { ApiProperty, type ApiPropertyOptions } from '@nestjs/swagger';

/** A field of what goes out: the type is read from the class, the example is for the documents. */
export const Shown = (options: ApiPropertyOptions = {}) => ApiProperty(options);

interface MapOptions {
  /** The schema of the values. */
  of: Record<string, unknown>;
  example: Record<string, unknown>;
  required?: boolean;
  description?: string;
}

/** A field that maps codes to values. */
export const ShownMap = ({ of, ...options }: MapOptions) =>
  ApiProperty({ type: 'object', additionalProperties: of, ...options } as unknown as ApiPropertyOptions);
