/** How all that is the reader's is taken out, and brought back. */
export function BackupView() {
  return (
    <div class="library-sections">
      <section class="library-section" aria-labelledby="backup-heading">
        <h2 id="backup-heading">Backup</h2>
        <p class="section-note">
          What you wrote yourself is saved to a file in <a href="#yours">Yours</a>.
        </p>
      </section>
    </div>
  );
}
