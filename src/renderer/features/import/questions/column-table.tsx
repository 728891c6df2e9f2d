import { HTMLSelect } from '@blueprintjs/core';
import { roles, roleText, type ColumnsQuestion, type Role, type Roles } from './column-roles.ts';

const nothing = { value: '', label: 'Nothing' };
const options = [nothing, ...roles.map((role) => ({ value: role, label: roleText[role] }))];

interface Props {
  readonly columns: ColumnsQuestion['columns'];
  readonly given: Roles;
  readonly onGive: (at: number, role: Role | null) => void;
}

/** The columns with what stands in them first, and what each is said to hold. */
export function ColumnTable({ columns, given, onGive }: Props): React.JSX.Element {
  const hasText = given.includes('text');
  return (
    <div className="column-table" role="region" aria-label="Columns" tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col">Column</th>
            <th scope="col">Holds</th>
            <th scope="col">First rows</th>
          </tr>
        </thead>
        <tbody>
          {columns.map(({ name, samples }, at) => (
            <tr key={`${String(at)} ${name}`} data-given={given[at] !== null || undefined}>
              <th scope="row" className="column-name">
                {name === '' ? <span className="muted">without a name</span> : name}
              </th>
              <td>
                <HTMLSelect
                  aria-label={`What ${name === '' ? `column ${String(at + 1)}` : name} holds`}
                  value={given[at] ?? ''}
                  options={options}
                  autoFocus={hasText ? given[at] === 'text' : at === 0}
                  onChange={(event) => {
                    const { value } = event.currentTarget;
                    onGive(at, roles.find((role) => role === value) ?? null);
                  }}
                />
              </td>
              <td className="column-samples">
                {samples.slice(0, 3).map((sample, row) => (
                  <span key={`${String(row)} ${sample}`} className="cut">
                    {sample === '' ? <span className="muted">empty</span> : sample}
                  </span>
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
