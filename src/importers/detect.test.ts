import { describe, expect, it } from 'vitest';
import { detect } from './detect.ts';
import { sourceOf, utf16Of } from './testing/sources.ts';

describe('detect', () => {
  it.each([
    ['<!DOCTYPE html><title>x</title>', 'saved.txt'],
    ['  \n<html lang="en">', 'page'],
    ['<!-- saved from url -->\n<html>', 'page'],
    ['<?xml version="1.0"?><!DOCTYPE html PUBLIC "x">', 'page.xml'],
    ['<p>Only a fragment</p>', 'fragment.HTM'],
    ['\uFEFF<html>', 'page'],
  ])('takes %j for a page, whatever its name', (content, name) => {
    expect(detect(sourceOf(content, name)).mediaType).toBe('text/html');
  });

  it('knows a page in UTF-16', () => {
    expect(detect(sourceOf(utf16Of('<html><p>x', 'le'))).mediaType).toBe('text/html');
  });

  it.each([
    ['The tag <html> is explained here.', 'article.txt'],
    ['Plain text under the wrong name.', 'article.html'],
    ['a < b and c > d', 'maths.html'],
    ['', 'empty.txt'],
  ])('takes %j for plain text', (content, name) => {
    expect(detect(sourceOf(content, name)).mediaType).toBe('text/plain');
  });

  it.each([
    ['# Markdown', 'notes.md', 'text/markdown'],
    ['{"title": "A", "text": "B"}', 'notes', 'application/json'],
    ['{"text": "B"}\n{"text": "C"}\n', 'notes', 'application/jsonl'],
    ['title,text\nA,B\n', 'notes', 'text/csv'],
    ['{\\rtf1 x}', 'notes', 'application/rtf'],
    ['From: a@b.org\nSubject: x\n\nWords.', 'notes', 'message/rfc822'],
    [
      'From a@b.org Fri Apr 11 14:07:00 2025\nFrom: a@b.org\nTo: b@c.org\n\nx',
      'notes',
      'application/mbox',
    ],
    ['PK\u0005\u0006', 'notes', 'application/zip'],
  ])('takes %j in %s for %s', (content, name, mediaType) => {
    expect(detect(sourceOf(content, name)).mediaType).toBe(mediaType);
  });

  it.each([
    ['GIF89a', /GIF/],
    ['SQLite format 3\0', /SQLite/],
    ['text with a \0 in it', /binary file/],
    ['\u0001\u0002\u0003\u0004', /binary file/],
  ])('refuses %j and names it', (content, message) => {
    expect(() => detect(sourceOf(content))).toThrow(message);
  });

  it('refuses random bytes', () => {
    const bytes = Uint8Array.from({ length: 1000 }, (_, index) => (index * 7919) % 256);
    expect(() => detect(sourceOf(bytes))).toThrow(/binary file/);
  });
});
