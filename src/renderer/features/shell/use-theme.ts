import { useEffect, useSyncExternalStore } from 'react';
import { useSettings } from '../../state/settings.ts';

const dark = matchMedia('(prefers-color-scheme: dark)');

function watchSystem(changed: () => void): () => void {
  dark.addEventListener('change', changed);
  return () => dark.removeEventListener('change', changed);
}

/** The theme to show: the coder's choice, or else the system's. */
export function useResolvedTheme(): 'light' | 'dark' {
  const chosen = useSettings((settings) => settings.theme);
  const system = useSyncExternalStore(watchSystem, () => (dark.matches ? 'dark' : 'light'));
  return chosen === 'system' ? system : chosen;
}

/** Puts the theme on the page, for the tokens and for Blueprint. */
export function useTheme(): void {
  const theme = useResolvedTheme();
  useEffect(() => {
    document.documentElement.dataset['theme'] = theme;
    document.body.classList.toggle('bp6-dark', theme === 'dark');
  }, [theme]);
}
