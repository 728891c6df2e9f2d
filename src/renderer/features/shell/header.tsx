import { Button, Menu, MenuDivider, MenuItem, PopoverNext } from '@blueprintjs/core';
import {
  CaretDownIcon,
  CogIcon,
  ChevronLeftIcon,
  ChevronRightIcon,
  HelpIcon,
  HistoryIcon,
  PanelStatsIcon,
  SearchIcon,
} from '@blueprintjs/icons';
import { openProject } from '../../actions/project.ts';
import { attempt } from '../../actions/notify.ts';
import { CommandButton } from '../../components/command-button.tsx';
import { Keys } from '../../components/keys.tsx';
import { allCommands, runById } from '../../commands/registry.ts';
import { useArticleTable } from '../../state/article-table.ts';
import { indexOf, isFiltered, useArticles } from '../../state/articles.ts';
import { useReading } from '../../state/reading.ts';
import { useSession } from '../../state/session.ts';
import './header.css';

const projectMenu = [
  'project.new',
  'project.open',
  'project.saveCopy',
  'project.showInFolder',
  'project.close',
];

function ProjectMenu() {
  const { recent, project } = useSession();
  const commands = allCommands();
  const others = recent.filter(({ path, missing }) => path !== project?.path && !missing);
  return (
    <Menu>
      {projectMenu.map((id) => {
        const command = commands.find((candidate) => candidate.id === id);
        const [keys] = command?.keys ?? [];
        return (
          <MenuItem
            key={id}
            text={command?.title}
            labelElement={keys === undefined ? undefined : <Keys keys={keys} />}
            onClick={() => runById(id)}
          />
        );
      })}
      {others.length > 0 && <MenuDivider title="Recent projects" />}
      {others.slice(0, 6).map(({ path, name }) => (
        <MenuItem
          key={path}
          text={name}
          title={path}
          onClick={() => attempt(() => openProject({ how: 'openRecent', path }))}
        />
      ))}
    </Menu>
  );
}

/** Where the coder is in the list of articles, and the way on. */
function Place() {
  const articles = useArticles();
  const { pages, total } = articles;
  const open = useReading((reading) => reading.article?.id);
  const showsTable = useArticleTable((table) => table.open);
  if (showsTable || total === null || total === 0) return <span className="header-place" />;
  const at = open === undefined ? undefined : indexOf(pages, open);
  const all = total.toLocaleString('en');
  const found = isFiltered(articles) ? ' found' : '';
  return (
    <div className="header-place">
      <CommandButton command="articles.previous" icon={<ChevronLeftIcon />} disabled={at === 0} />
      <span className="muted tabular">
        {at === undefined
          ? `${all} ${total === 1 ? 'article' : 'articles'}${found}`
          : `Article ${(at + 1).toLocaleString('en')} of ${all}${found}`}
      </span>
      <CommandButton
        command="articles.next"
        icon={<ChevronRightIcon />}
        disabled={at === total - 1}
      />
    </div>
  );
}

/** The slim bar at the top: the project, the place in the list, search, and what concerns the whole. */
export function Header() {
  const name = useSession((session) => session.project?.name ?? '');
  return (
    <header className="header">
      <h1 className="visually-hidden">{name}</h1>
      <CommandButton command="view.articles" label="Article list" icon={<PanelStatsIcon />} />
      <PopoverNext
        content={<ProjectMenu />}
        placement="bottom-start"
        animation="minimal"
        arrow={false}
      >
        <Button
          variant="minimal"
          size="small"
          className="header-project"
          text={name}
          endIcon={<CaretDownIcon />}
          title="Project"
        />
      </PopoverNext>
      <Place />
      <Button
        size="small"
        className="header-search"
        icon={<SearchIcon />}
        alignText="start"
        text="Find a command or an article"
        endIcon={<Keys keys="Mod+k" />}
        onClick={() => runById('palette')}
      />
      <CommandButton command="history" label="History" icon={<HistoryIcon />} />
      <CommandButton command="settings" icon={<CogIcon />} />
      <CommandButton command="keys" label="All keys" icon={<HelpIcon />} />
    </header>
  );
}
