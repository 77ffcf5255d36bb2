import { useForm } from '@mantine/form';
import { useCallback, useEffect, useState } from 'react';
import type { PledgeForm } from './pledge';

const same = (one: PledgeForm, other: PledgeForm): boolean => JSON.stringify(one) === JSON.stringify(other);

/**
 * A form over what was read, which may be read anew at any moment: it follows as long as nobody has written anything,
 * afterwards what was written stays, and `isBehind` says that something else has been registered meanwhile.
 */
export function useKeptEdits(read: PledgeForm) {
  const form = useForm<PledgeForm>({ initialValues: read });
  const [base, setBase] = useState(read);
  const isEdited = !same(form.values, base);
  const isNews = !same(read, base);
  const { setInitialValues, setValues } = form;
  const takeOver = useCallback(() => {
    setBase(read);
    setInitialValues(read);
    setValues(read);
  }, [read, setInitialValues, setValues]);
  const isArrived = isNews && (!isEdited || same(form.values, read));
  useEffect(() => {
    if (isArrived) takeOver();
  }, [isArrived, takeOver]);
  return { form, isEdited, isBehind: isNews && !isArrived, takeOver };
}
