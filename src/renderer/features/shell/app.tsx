import { BlueprintProvider } from '@blueprintjs/core';
import type { ComponentType } from 'react';
import { useSession, type Session } from '../../state/session.ts';
import { FailureScreen } from '../recovery/failure-screen.tsx';
import { HomeScreen } from '../recovery/home-screen.tsx';
import { Dialogs } from './dialogs.tsx';
import { RestartedNotice } from '../recovery/restarted-notice.tsx';
import { StatusBar } from './status-bar.tsx';
import { Toasts } from './toasts.tsx';
import { useKeyboard } from './use-keyboard.ts';
import { useTheme } from './use-theme.ts';
import { Workbench } from './workbench.tsx';
import './app.css';

function Starting() {
  return <main className="screen" aria-busy="true" aria-label="Gloss is starting" />;
}

const screens: Readonly<Record<Session['phase'], ComponentType>> = {
  starting: Starting,
  home: HomeScreen,
  failure: FailureScreen,
  project: Workbench,
};

/** The window. */
export function App() {
  useTheme();
  useKeyboard();
  const phase = useSession((session) => session.phase);
  const Screen = screens[phase];
  return (
    <BlueprintProvider>
      <div className="app">
        <RestartedNotice />
        <Screen />
        {phase === 'project' && <StatusBar />}
      </div>
      <Dialogs />
      <Toasts />
    </BlueprintProvider>
  );
}
