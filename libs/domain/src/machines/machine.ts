export interface Transition<S extends string, E extends string> {
  from: S;
  on: E;
  to: S;
}

/** A finite state machine as a table: no code runs in it, so it can be read, drawn and checked. */
export interface Machine<S extends string, E extends string> {
  states: readonly S[];
  initial: S;
  /** States in which it may rest for good. */
  terminal: readonly S[];
  transitions: readonly Transition<S, E>[];
}

/** The state after an event; undefined when the event is not allowed in that state. */
export function next<S extends string, E extends string>(machine: Machine<S, E>, state: S, event: E): S | undefined {
  return machine.transitions.find(({ from, on }) => from === state && on === event)?.to;
}

/** The states that an event is allowed in. */
export function allowedIn<S extends string, E extends string>(machine: Machine<S, E>, event: E): S[] {
  return machine.states.filter((state) => next(machine, state, event) !== undefined);
}

function closure<S extends string>(start: readonly S[], steps: readonly { from: S; to: S }[]): Set<S> {
  const reached = new Set(start);
  for (const state of reached) {
    for (const { from, to } of steps) if (from === state) reached.add(to);
  }
  return reached;
}

/** States that no way leads to from the initial one. A sound machine has none. */
export function unreachable<S extends string, E extends string>({ states, initial, transitions }: Machine<S, E>): S[] {
  const reached = closure([initial], transitions);
  return states.filter((state) => !reached.has(state));
}

/** States from which no way leads to an end. A sound machine has none. */
export function endless<S extends string, E extends string>({ states, terminal, transitions }: Machine<S, E>): S[] {
  const ending = closure(
    terminal,
    transitions.map(({ from, to }) => ({ from: to, to: from })),
  );
  return states.filter((state) => !ending.has(state));
}
