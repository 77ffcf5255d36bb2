import '@mantine/core/styles.css';
import '@mantine/notifications/styles.css';
import './app/app.css';
import { createRoot } from 'react-dom/client';
import { sessionQuery } from './api/queries';
import { queryClient } from './api/query-client';
import { App } from './app/app';
import { startTexts } from './text/i18n';

const root = document.getElementById('root');
if (!root) throw new Error('the page has no root');

// libraries that write styles of their own ask for the nonce of this answer by this name
const styleNonce = document.querySelector<HTMLMetaElement>('meta[name="style-nonce"]')?.content ?? '';
Object.assign(globalThis, { __webpack_nonce__: styleNonce });

// who reads is asked for while the texts are on their way
void queryClient.prefetchQuery(sessionQuery);
await startTexts();
createRoot(root).render(<App styleNonce={styleNonce} />);
