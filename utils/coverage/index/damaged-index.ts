/** Something of a stored index is missing or fails its checksum; the index has to be rebuilt from its articles. */
export class DamagedIndex extends Error {
  override readonly name = 'DamagedIndex';
}
