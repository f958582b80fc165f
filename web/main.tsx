import './ui/tokens.css'
import './ui/fonts.css'
import './ui/base.css'
import { StrictMode } from 'react'
import { createRoot, hydrateRoot } from 'react-dom/client'
import { BrowserRouter } from 'react-router'
import { App } from './app/App.tsx'
import { prepare } from './app/OpenPage.tsx'
import './ui/print.css'

const root = document.getElementById('root')
const { pathname } = window.location
// Without its code the page still opens: it is then asked again, and failing that the frame says so.
await prepare(pathname).catch(() => undefined)

const site = (
  <StrictMode>
    <BrowserRouter>
      <App />
    </BrowserRouter>
  </StrictMode>
)

if (root?.dataset.drawn !== undefined && root.dataset.drawn === pathname) hydrateRoot(root, site)
else if (root) {
  root.replaceChildren()
  createRoot(root).render(site)
}
