/** Brings a place of the page to the middle of the window and puts the focus there. */
export function focusOn(place: string): void {
  const element = document.getElementById(place);
  element?.scrollIntoView({ block: 'center' });
  element?.focus({ preventScroll: true });
}
