import type { ReactNode } from 'react';
import classes from './facts.module.css';

/** What is ruled, point by point. */
export function Facts({ of }: { of: readonly (readonly [what: string, ruled: ReactNode])[] }) {
  return (
    <dl className={classes.facts}>
      {of.map(([what, ruled]) => (
        <div key={what}>
          <dt>{what}</dt>
          <dd>{ruled}</dd>
        </div>
      ))}
    </dl>
  );
}
