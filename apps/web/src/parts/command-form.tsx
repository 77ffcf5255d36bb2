import type { FormErrors, UseFormReturnType } from '@mantine/form';
import type { UseMutationResult } from '@tanstack/react-query';
import type { SyntheticEvent } from 'react';
import type { Problem } from '../api/problem';
import { DialogForm, type DialogFormProps } from './dialog-form';
import { useFieldErrors } from './use-field-errors';

interface Props<Values, Args> extends Omit<DialogFormProps, 'submit' | 'pending' | 'error'> {
  form: UseFormReturnType<Values>;
  command: UseMutationResult<unknown, Problem, Args>;
  /** What is sent of the values. */
  sent: (values: Values) => NoInfer<Args>;
  /** What is to be done besides when it was refused; the server's sentences stand beside the fields by then. */
  refused?: (problem: Problem) => void;
}

/**
 * The form of a dialog that sends a command. What is wrong is said beside the fields, be it found here, which also puts
 * the focus to the first of them, or by the server.
 */
export function CommandForm<Values, Args>({ form, command, sent, refused, ...dialog }: Props<Values, Args>) {
  const fieldErrors = useFieldErrors();
  const send = (values: Values): void =>
    command.mutate(sent(values), {
      onError: (problem) => {
        form.setErrors(fieldErrors(problem));
        refused?.(problem);
      },
    });
  return (
    <DialogForm
      submit={form.onSubmit(send, (errors, _, event) => focusOnFirst(errors, event))}
      pending={command.isPending}
      error={command.error}
      {...dialog}
    />
  );
}

/** As they stand in the dialog, not in the order of the rules. Of several boxes for one field it is the first. */
function focusOnFirst(errors: FormErrors, event: SyntheticEvent<HTMLFormElement> | undefined): void {
  const fields = event?.currentTarget.querySelectorAll<HTMLElement>('[data-path]') ?? [];
  const wrong = [...fields].find(({ dataset: { path = '' } }) => path in errors);
  const input = wrong?.matches('input, textarea') ? wrong : wrong?.querySelector<HTMLElement>('input:enabled');
  input?.focus();
}
