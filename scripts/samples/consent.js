// The consent bar goes away when the reader decides, as on any paper's page. Nothing is stored.
for (const button of document.querySelectorAll('.consent button')) {
  button.addEventListener('click', () => document.querySelector('.consent')?.remove());
}
