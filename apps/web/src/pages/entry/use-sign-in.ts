import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate, useSearchParams } from 'react-router';
import { actUnder, answer, api } from '../../api/client';
import { keys } from '../../api/keys';

/** Only a path of our own: a link from elsewhere shall not lead away after the sign-in. */
const ownPath = (next: string | null): string =>
  next?.startsWith('/') && !next.startsWith('//') && !next.includes('\\') ? next : '/';

/** Signs in and goes to where the reader was about to go. */
export function useSignIn() {
  const client = useQueryClient();
  const navigate = useNavigate();
  const [search] = useSearchParams();
  return useMutation({
    mutationFn: (body: { email: string; password: string }) => answer(api.POST('/api/session', { body })),
    onSuccess: (session) => {
      client.clear();
      actUnder(session.csrfToken);
      client.setQueryData(keys.session, session);
      return navigate(ownPath(search.get('next')), { replace: true });
    },
  });
}
