import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { present } from '../shared/assert.ts';
import { start } from './actions/start.ts';
import { App } from './features/shell/app.tsx';
import './styles/index.css';

const root = present(document.getElementById('root'), 'index.html has it');
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
void start();
