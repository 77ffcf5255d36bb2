import type { ReactNode } from 'react';

/** What is wider than a phone scrolls by itself, by finger and by arrow keys, and leaves the page where it is. */
export function ScrollAcross({ label, children }: { label: string; children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard
    <section aria-label={label} tabIndex={0} style={{ overflowX: 'auto' }}>
      {children}
    </section>
  );
}
