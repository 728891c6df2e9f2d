import { Dialog } from '@blueprintjs/core';
import type { ReactNode } from 'react';
import { closeDialog } from '../state/dialogs.ts';
import { StepProgress } from './step-progress.tsx';
import './gloss-dialog.css';

interface GlossDialogProps {
  readonly title: string;
  readonly size?: 'narrow' | 'wide';
  readonly children: ReactNode;
  /** What closing means beyond closing. */
  readonly onClose?: () => void;
  readonly className?: string;
}

/** A dialog of the window: keeps the keyboard inside, closes on Escape, gives the focus back. */
export function GlossDialog(props: GlossDialogProps) {
  const { title, size = 'narrow', children, onClose = closeDialog, className = '' } = props;
  return (
    <Dialog
      isOpen
      title={title}
      className={`gloss-dialog gloss-dialog-${size} ${className}`}
      transitionDuration={0}
      shouldReturnFocusOnClose
      onClose={onClose}
    >
      {children}
      <StepProgress />
    </Dialog>
  );
}
