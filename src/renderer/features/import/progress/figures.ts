/** How long it still takes, as a person would say it; steps are coarse, so that it stands still. */
export function restText(seconds: number): string {
  if (seconds < 8) return 'a few seconds left';
  if (seconds < 55) return `about ${String(Math.ceil(seconds / 10) * 10)} s left`;
  const minutes = Math.round(seconds / 60);
  if (minutes < 60) return `about ${String(Math.max(1, minutes))} min left`;
  const hours = Math.round(minutes / 6) / 10;
  return `about ${hours.toLocaleString('en', { maximumFractionDigits: hours < 10 ? 1 : 0 })} h left`;
}

function files(n: number): string {
  return `${n.toLocaleString('en', { maximumFractionDigits: n < 10 ? 1 : 0 })} files`;
}

/** How fast it goes. */
export function rateText(filesASecond: number): string {
  return filesASecond >= 1
    ? `${files(filesASecond)} a second`
    : `${files(filesASecond * 60)} a minute`;
}
