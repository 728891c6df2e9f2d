import { colorSchemeVariable, iconSetMaterial, themeQuartz, type Theme } from 'ag-grid-community';

export const rowHeight = 28;
export const headerHeight = 29;
/** How many rows are read at once. */
export const blockSize = 200;

/** The table's look, all from the tokens of `styles/tokens.css`, so that light and dark follow. */
export const gridTheme: Theme = themeQuartz
  .withPart(iconSetMaterial)
  .withPart(colorSchemeVariable)
  .withParams({
    browserColorScheme: 'inherit',
    backgroundColor: 'var(--surface)',
    foregroundColor: 'var(--text)',
    textColor: 'var(--text)',
    accentColor: 'var(--accent)',
    borderColor: 'var(--border)',
    chromeBackgroundColor: 'var(--surface-2)',
    headerBackgroundColor: 'var(--surface-2)',
    headerTextColor: 'var(--text-muted)',
    rowHoverColor: 'var(--surface-2)',
    inputBackgroundColor: 'var(--surface)',
    inputBorder: { color: 'var(--border)' },
    inputFocusBorder: { color: 'var(--focus)' },
    inputFocusShadow: 'none',
    focusShadow: 'none',
    fontFamily: 'inherit',
    fontSize: 'var(--font-size-m, 13px)',
    headerFontSize: 'var(--font-size-s, 12px)',
    headerFontWeight: 600,
    spacing: 4,
    cellHorizontalPadding: 8,
    rowHeight,
    headerHeight,
    borderRadius: 'var(--radius, 3px)',
    wrapperBorder: false,
    wrapperBorderRadius: 0,
    columnBorder: { color: 'color-mix(in srgb, var(--border) 55%, transparent)' },
    rowBorder: { color: 'color-mix(in srgb, var(--border) 70%, transparent)' },
    headerColumnResizeHandleColor: 'transparent',
    iconSize: 14,
  });
