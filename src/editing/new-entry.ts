import { stringify } from 'yaml';
import { slugOf } from '../catalogue/slug.ts';

/** A file for a new intervention, of which the municipality is filled in and the rest is left to the editor. */
export function newEntry(municipality: string): { name: string; text: string } {
  const place = stringify({ municipalities: [municipality] }).trim();
  return {
    name: `${slugOf(municipality)}-naam-van-de-interventie.mdx`,
    text: `---
title: 
summary: 
${place}
themes: []
sectors: []
organiser: 
targetGroup: 
goal: 
factors: []
contact:
  organisation: 
sources:
  - title: 
---

## Aanpak

`,
  };
}
