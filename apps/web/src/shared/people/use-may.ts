import { useQuery } from '@tanstack/react-query';
import type { Operation } from '../../api/client';
import { abilitiesQuery } from '../../api/queries';

/** Whether the policy lets the reader do this outside a year: anywhere, or in this bloc. */
export function useMay(): (operation: Operation, bloc?: { id: string }) => boolean {
  const { data } = useQuery(abilitiesQuery);
  return (operation, bloc) =>
    (data?.operations.includes(operation) ?? false) ||
    (bloc === undefined
      ? Object.values(data?.blocs ?? {}).some((allowed) => allowed.includes(operation))
      : (data?.blocs[bloc.id]?.includes(operation) ?? false));
}
