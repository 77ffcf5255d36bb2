import { spokenHeaders, takeNewToken } from './client';
import { Problem } from './problem';

interface Sent {
  address: string;
  bytes: Blob;
  /** Of this one upload: sent again with the same key, it happens once. */
  key: string;
  signal: AbortSignal;
  /** How much of it has gone, from 0 to 1. */
  progress: (share: number) => void;
}

function sendOnce({ address, bytes, key, signal, progress }: Sent): Promise<Response> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', address);
    const headers = { ...spokenHeaders(), 'Idempotency-Key': key, 'Content-Type': 'application/octet-stream' };
    for (const [name, value] of Object.entries(headers)) request.setRequestHeader(name, value);
    request.upload.onprogress = ({ loaded, total }) => progress(total > 0 ? loaded / total : 0);
    request.onload = () => {
      const type = request.getResponseHeader('content-type') ?? '';
      resolve(new Response(request.responseText, { status: request.status, headers: { 'content-type': type } }));
    };
    request.onerror = () => reject(Problem.unreachable());
    request.onabort = () => reject(new DOMException('cancelled', 'AbortError'));
    signal.addEventListener('abort', () => request.abort(), { once: true });
    if (signal.aborted) reject(new DOMException('cancelled', 'AbortError'));
    else request.send(bytes);
  });
}

/**
 * Sends the bytes of a file. Unlike `api`, it tells how far it has come and can be broken off.
 * @throws Problem where the API says no; DOMException `AbortError` once it was broken off
 */
export async function upload(sent: Sent): Promise<void> {
  const response = await sendOnce(sent);
  if (response.ok) return;
  const problem = await Problem.of(response);
  if (problem.code !== 'CSRF' || !(await takeNewToken())) throw problem;
  const second = await sendOnce(sent);
  if (!second.ok) throw await Problem.of(second);
}
