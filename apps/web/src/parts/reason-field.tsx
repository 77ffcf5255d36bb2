import { Textarea, type TextareaProps } from '@mantine/core';

/** Why somebody does something, in their own words: as many lines as it takes, and no more than the API takes. */
export function ReasonField(props: TextareaProps) {
  return <Textarea autosize minRows={2} maxLength={4000} {...props} />;
}
