import type { Channel } from './contract.ts';
import type { WindowEvent } from './events.ts';

/**
 * The names alone of everything that crosses between the window and the main process. The preload
 * script lets only these through, and must not carry zod, so they stand beside the contract; the
 * types below fail if one side has a name that the other lacks.
 */

/** One Electron channel carries all calls, one all events; the call's name is checked by schema. */
export const callChannel = 'gloss:call';
export const eventChannel = 'gloss:event';
/** Carries the paths of dropped files, which only the preload script can read. */
export const dropChannel = 'gloss:drop';

const channelTable: Readonly<Record<Channel, true>> = {
  'app.state': true,
  'settings.set': true,
  'project.create': true,
  'project.open': true,
  'project.openRecent': true,
  'project.forgetRecent': true,
  'project.openAsked': true,
  'project.openSample': true,
  'project.retry': true,
  'project.saveCopy': true,
  'project.close': true,
  'project.showInFolder': true,
  'import.files': true,
  'import.folder': true,
  'import.choose': true,
  'import.chosen': true,
  'import.text': true,
  'import.pause': true,
  'import.resume': true,
  'import.leave': true,
  'import.questions': true,
  'import.answer': true,
  'import.reread': true,
  'import.saveReport': true,
  'article.saveOriginal': true,
  'export.table': true,
  'export.package': true,
  'job.cancel': true,
  'step.cancel': true,
  'link.copy': true,
  'link.open': true,
  'project.info': true,
  'project.verify': true,
  'article.list': true,
  'article.get': true,
  'article.sections': true,
  'article.repeated': true,
  'article.setMetadata': true,
  'article.delete': true,
  'article.table': true,
  'article.position': true,
  'article.ids': true,
  'article.tags': true,
  'article.values': true,
  'article.edit': true,
  'article.renameTag': true,
  'article.guessPatterns': true,
  'article.tryPattern': true,
  'article.applyPattern': true,
  'article.add': true,
  'batch.list': true,
  'batch.get': true,
  'batch.items': true,
  'batch.steps': true,
  'batch.ofArticle': true,
  'fact.list': true,
  'fact.get': true,
  'fact.position': true,
  'fact.marks': true,
  'fact.create': true,
  'fact.duplicate': true,
  'fact.edit': true,
  'fact.setEvidence': true,
  'fact.retype': true,
  'fact.setPartOf': true,
  'fact.setEvent': true,
  'fact.delete': true,
  'suggestion.decisions': true,
  'suggestion.accept': true,
  'suggestion.reject': true,
  'suggestion.restore': true,
  'entity.known': true,
  'entity.search': true,
  'entity.list': true,
  'entity.position': true,
  'entity.countFacts': true,
  'entity.addAlias': true,
  'entity.removeAlias': true,
  'entity.rename': true,
  'entity.setKind': true,
  'entity.merge': true,
  'event.search': true,
  'near.list': true,
  'near.decide': true,
  'article.giveText': true,
  'article.takeAsVersion': true,
  'version.list': true,
  'version.text': true,
  'version.makeCurrent': true,
  'version.pending': true,
  'carry.list': true,
  'carry.decide': true,
  'carry.attach': true,
  'codebook.get': true,
  'codebook.replace': true,
  'history.status': true,
  'history.list': true,
  'history.undo': true,
  'history.redo': true,
};

const eventTable: Readonly<Record<WindowEvent, true>> = {
  failure: true,
  asked: true,
  change: true,
  progress: true,
  saving: true,
  batch: true,
  restarted: true,
  settings: true,
  menu: true,
};

/** Whether a name is one of the contract's channels. */
export function isChannel(name: unknown): name is Channel {
  return typeof name === 'string' && Object.hasOwn(channelTable, name);
}

/** Whether a name is one of the window's events. */
export function isWindowEvent(name: unknown): name is WindowEvent {
  return typeof name === 'string' && Object.hasOwn(eventTable, name);
}
