// The bodies of documents, for Astro; everything else that a page shows comes from the handbook.
import { defineCollection } from 'astro:content';
import { bodyLoader } from './body-loader.ts';

export const collections = { bodies: defineCollection({ loader: bodyLoader() }) };
