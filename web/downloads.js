// Hands finished bytes to the browser as a download.

/** Collects the chunks of one export; the browser may keep them on disk meanwhile. */
class Download {
  #chunks = [];

  add(bytes) {
    this.#chunks.push(new Blob([bytes]));
  }

  save(fileName, mediaType) {
    const url = URL.createObjectURL(new Blob(this.#chunks, { type: mediaType }));
    const link = document.createElement('a');
    link.href = url;
    link.download = fileName;
    link.click();
    // The browser reads the address after this task, and has it open by the time it reports anything.
    setTimeout(() => URL.revokeObjectURL(url), 60_000);
  }
}
