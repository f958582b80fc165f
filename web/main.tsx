import './ui/tokens.css'
import './ui/fonts.css'
import './ui/base.css'
import { StrictMode } from 'react'
import { createRoot, hydrateRoot } from 'react-dom/client'
import { BrowserRouter, matchPath } from 'react-router'
import { App, newQueryClient } from './app/App.tsx'
import { prepare } from './app/OpenPage.tsx'
import './ui/print.css'

const root = document.getElementById('root')
const { pathname } = window.location
// Without its code the page still opens: it is then asked again, and failing that the frame says so.
const route = await prepare(pathname).catch(() => undefined)
const drawn = root?.dataset.drawn
const fits = drawn !== undefined && route !== undefined && matchPath(route, drawn) !== null

const site = (
  <StrictMode>
    <BrowserRouter>
      <App
        queries={newQueryClient()}
        drawn={fits ? drawn : undefined}
        onAlive={() => root?.removeAttribute('data-drawn')}
      />
    </BrowserRouter>
  </StrictMode>
)

if (root && fits) hydrateRoot(root, site)
else if (root) {
  root.removeAttribute('data-drawn')
  root.replaceChildren()
  createRoot(root).render(site)
}
