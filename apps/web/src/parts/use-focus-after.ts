import { type RefObject, useEffect, useRef } from 'react';

interface FocusAfter<Element extends HTMLElement> {
  /** What comes in place of what was pressed. */
  next: RefObject<Element | null>;
  press: () => void;
}

/**
 * What was pressed makes way for something else, and the focus would be lost with it: it goes to what comes instead,
 * unless the reader has put it somewhere. @param stands which of them is there
 */
export function useFocusAfter<Element extends HTMLElement>(stands: boolean | string): FocusAfter<Element> {
  const next = useRef<Element>(null);
  const wasPressed = useRef(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is the change of it that brings the other thing
  useEffect(() => {
    if (wasPressed.current && document.activeElement === document.body) next.current?.focus();
    wasPressed.current = false;
  }, [stands]);
  return { next, press: () => (wasPressed.current = true) };
}
