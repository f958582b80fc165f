/** The words around one file, wherever it is shown. */
export const nl = {
  title: 'Documenten',
  look: 'Bekijk',
  hide: 'Verberg',
  tab: 'Open in een nieuw tabblad',
  download: 'Download',
  picture: (title: string) => `Afbeelding: ${title}`,
  pdf: (title: string) => `PDF: ${title}`,
  noViewer: 'Uw browser laat een PDF niet in de pagina zien. Open hem in een nieuw tabblad of download hem.',
  onlyDownload: 'Dit soort bestand kunt u alleen downloaden.',
  fetching: 'Het bestand wordt opgehaald',
  version: (number: number) => `versie ${number}`,
  notScanned: 'niet gescand op virussen',
  notScannedHelp: 'Dit bestand is niet op virussen gescand. Open het alleen als u weet van wie het komt.',
  hash: 'Vingerafdruk (SHA-256)',
}
