import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from 'react-router';
import { actUnder, api } from '../api/client';
import { keys } from '../api/keys';

/** The way out, here or on all devices; whatever the answer, this browser forgets who was here. */
export function useSignOut() {
  const client = useQueryClient();
  const navigate = useNavigate();
  return useMutation({
    mutationFn: (from: 'here' | 'everywhere') =>
      from === 'everywhere' ? api.DELETE('/api/sessions') : api.DELETE('/api/session'),
    onSettled: () => {
      actUnder(null);
      client.clear();
      client.setQueryData(keys.session, null);
      void navigate('/sign-in', { replace: true });
    },
  });
}
