import type { nl } from './nl.ts'

export const en: typeof nl = {
  title: 'Documents',
  look: 'View',
  hide: 'Hide',
  tab: 'Open in a new tab',
  download: 'Download',
  picture: title => `Picture: ${title}`,
  pdf: title => `PDF: ${title}`,
  noViewer: 'Your browser does not show a PDF in the page. Open it in a new tab or download it.',
  onlyDownload: 'This kind of file can only be downloaded.',
  fetching: 'The file is being fetched',
  version: number => `version ${number}`,
  notScanned: 'not scanned for viruses',
  notScannedHelp: 'This file was not scanned for viruses. Open it only if you know who it is from.',
  hash: 'Fingerprint (SHA-256)',
}
