import { Center, Loader } from '@mantine/core';

/** Something is on its way. A word of its own is not needed: what comes is read out when it is there. */
export function Waiting() {
  return (
    <Center mih="12rem" aria-busy="true">
      <Loader size="sm" />
    </Center>
  );
}
