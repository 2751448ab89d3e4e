import { useEffect, useRef } from 'react';

/** A key of the page, shown in the help sheet while its component is there. */
export interface KeyBinding {
  /** As `KeyboardEvent.key` gives it: `j`, `Enter`, `/`. */
  readonly key: string;
  readonly label: string;
  run(event: KeyboardEvent): void;
  readonly enabled?: boolean;
}

type Layer = { readonly bindings: readonly KeyBinding[] };
const layers: Layer[] = [];
const helpListeners = new Set<() => void>();

const typing = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));

/** Keys that already mean something on the focused element stay with it. */
const ownsKey = (target: EventTarget | null, key: string): boolean =>
  (key === 'Enter' || key === ' ') && target instanceof HTMLElement && target.closest('a, button, [role="button"], [role="menuitem"], [role="treeitem"], summary') !== null;

function onKeyDown(event: KeyboardEvent): void {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
  if (typing(event.target) || ownsKey(event.target, event.key)) return;
  if (document.querySelector('[aria-modal="true"]')) return;
  for (let index = layers.length - 1; index >= 0; index--) {
    const binding = layers[index]?.bindings.find(({ key, enabled }) => key === event.key && enabled !== false);
    if (!binding) continue;
    event.preventDefault();
    binding.run(event);
    return;
  }
}

/** Keys for as long as the component is shown; the last one mounted wins. Never while somebody types. */
export function useKeys(bindings: readonly KeyBinding[]): void {
  const latest = useRef(bindings);
  useEffect(() => {
    latest.current = bindings;
  });
  useEffect(() => {
    const layer: Layer = { get bindings() { return latest.current; } };
    if (layers.length === 0) window.addEventListener('keydown', onKeyDown);
    layers.push(layer);
    return () => {
      layers.splice(layers.indexOf(layer), 1);
      if (layers.length === 0) window.removeEventListener('keydown', onKeyDown);
    };
  }, []);
}

/** Every key in force, the nearest first, each once: for the help sheet. */
export function keysInForce(): KeyBinding[] {
  const seen = new Map<string, KeyBinding>();
  for (let index = layers.length - 1; index >= 0; index--)
    for (const binding of layers[index]?.bindings ?? []) if (binding.enabled !== false && !seen.has(binding.key)) seen.set(binding.key, binding);
  return [...seen.values()];
}

/** Opens the sheet of keys from anywhere. */
export const openKeyHelp = (): void => helpListeners.forEach((open) => open());

/** For the sheet itself. */
export function onKeyHelp(open: () => void): () => void {
  helpListeners.add(open);
  return () => void helpListeners.delete(open);
}
