import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { firstPage, isOfFirstPage, isShared, isSharedWithHeavy } from './build/firstPage.ts'
import { prerender } from './build/prerender.ts'
import { withoutShapes } from './build/shapes.ts'
import { tableWorker } from './build/worker.ts'

const root = fileURLToPath(new URL('.', import.meta.url))

export default defineConfig({
  root,
  resolve: {
    // Its package offers bundlers only the development build, which warns and weighs more.
    alias: [
      { find: /^react-router$/, replacement: join(root, '../node_modules/react-router/dist/production/index.mjs') },
    ],
  },
  plugins: [withoutShapes(), react(), firstPage(/web\/main\.tsx$/), prerender(root), tableWorker()],
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    target: 'es2022',
    // Tells the weight limits which files belong to which page.
    manifest: true,
    // Every browser that is supported knows modulepreload.
    modulePreload: { polyfill: false },
    // The content policy forbids data: addresses for fonts and scripts; a small file of its own is fine.
    assetsInlineLimit: 0,
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: 'first', test: isOfFirstPage },
            { name: 'places', test: isSharedWithHeavy },
            { name: 'shared', test: isShared },
          ],
        },
      },
    },
  },
})
