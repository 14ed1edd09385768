// Remembers which gateway events were seen: a resume replays them, and an answer must be given once.

/** True the first time an id is seen; remembers the latest `size` ids. */
export function createOnce(size = 5000): (id: string) => boolean {
  const seen = new Set<string>();
  return (id) => {
    if (seen.has(id)) return false;
    seen.add(id);
    if (seen.size > size) {
      for (const oldest of seen) {
        seen.delete(oldest);
        break;
      }
    }
    return true;
  };
}
