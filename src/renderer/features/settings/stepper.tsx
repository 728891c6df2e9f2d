import { Button } from '@blueprintjs/core';
import { MinusIcon, PlusIcon } from '@blueprintjs/icons';
import { useId } from 'react';
import { clamp } from '../../components/splitter-maths.ts';

interface StepperProps {
  readonly label: string;
  readonly value: number;
  readonly least: number;
  readonly most: number;
  readonly step: number;
  readonly unit: string;
  readonly onChange: (value: number) => void;
}

/** A number with a button on either side and a slider for the keyboard and the mouse. */
export function Stepper({ label, value, least, most, step, unit, onChange }: StepperProps) {
  const id = useId();
  const set = (next: number): void => onChange(clamp(next, least, most));
  return (
    <div className="dialog-section stepper">
      <label htmlFor={id}>{label}</label>
      <Button
        size="small"
        icon={<MinusIcon />}
        aria-label={`${label}: less`}
        disabled={value <= least}
        onClick={() => set(value - step)}
      />
      <input
        id={id}
        type="range"
        min={least}
        max={most}
        step={step}
        value={value}
        aria-valuetext={`${String(Math.round(value))} ${unit}`}
        onChange={(event) => set(event.target.valueAsNumber)}
      />
      <Button
        size="small"
        icon={<PlusIcon />}
        aria-label={`${label}: more`}
        disabled={value >= most}
        onClick={() => set(value + step)}
      />
      <span className="stepper-value tabular">
        {Math.round(value)} {unit}
      </span>
    </div>
  );
}
